package be.zorgkring.network.bulk.usecase;

import be.zorgkring.kernel.input.Checked;

/** One item of a bulk import: the sender's own reference to it, and what was read of it. */
public record Item<T>(String reference, Checked<T> content) {

    public static final int LONGEST_REFERENCE = 100;
}
