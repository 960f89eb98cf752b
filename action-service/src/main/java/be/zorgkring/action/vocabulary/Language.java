package be.zorgkring.action.vocabulary;

/** The four languages in which every label of the platform exists. */
public enum Language {
    NL,
    FR,
    DE,
    EN
}
