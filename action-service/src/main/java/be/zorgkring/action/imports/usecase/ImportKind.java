package be.zorgkring.action.imports.usecase;

/** What a bulk load brings; references are unique within a kind. */
public enum ImportKind {
    ACTION,
    PLAN,
    CAMPAIGN
}
