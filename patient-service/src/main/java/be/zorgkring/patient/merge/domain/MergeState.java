package be.zorgkring.patient.merge.domain;

import be.zorgkring.kernel.input.Coded;

/** Where a merge stands. */
public enum MergeState implements Coded {
    MERGED,
    UNDONE
}
