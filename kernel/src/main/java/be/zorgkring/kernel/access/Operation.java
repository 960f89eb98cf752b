package be.zorgkring.kernel.access;

/** What somebody wants to do with a record. */
public enum Operation {
    READ,
    SEARCH,
    WRITE,
    EXPORT
}
