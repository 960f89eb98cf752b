package be.zorgkring.reporting.disclosure;

/** What the reader of a table gets to see of its row totals or of its column totals. */
public enum Totals {
    /** Published, and hidden where a hidden count could be computed from them. */
    PROTECTED,
    /** Published in any case, because another table decided so; the table has to be safe beside them. */
    FIXED,
    /** Known to nobody who reads the table. */
    ABSENT
}
