package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.input.Coded;

/**
 * What kind of entry: the four operations where they were allowed, every refusal whatever was asked, and all that happened
 * by or during an access in an emergency.
 */
public enum EntryKind implements Coded {
    READ,
    SEARCH,
    WRITE,
    EXPORT,
    REFUSAL,
    BREAK_GLASS
}
