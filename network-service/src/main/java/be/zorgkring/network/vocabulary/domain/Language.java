package be.zorgkring.network.vocabulary.domain;

/** The languages in which everything that people read exists: the three of Belgium, and English. */
public enum Language {
    NL,
    FR,
    DE,
    EN
}
