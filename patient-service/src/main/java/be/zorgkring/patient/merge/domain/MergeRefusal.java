package be.zorgkring.patient.merge.domain;

import be.zorgkring.kernel.input.Coded;

/** Why two records are not merged, or stay so; the code is the one of its problem. */
public enum MergeRefusal implements Coded {
    RECORD_UNKNOWN,
    /** One of them is retired already: nothing is merged into it, and it is not merged twice. */
    RECORD_RETIRED,
    /** The one to be retired stands for another record, which would then be two steps away. */
    MERGE_CHAIN,
    MERGE_UNKNOWN,
    MERGE_UNDONE
}
