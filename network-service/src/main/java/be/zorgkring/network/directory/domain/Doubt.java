package be.zorgkring.network.directory.domain;

import be.zorgkring.kernel.input.Coded;

/** What about an entry a person should look at; it stops nothing. */
public enum Doubt implements Coded {
    NIHDI_CHECK_DIGITS
}
