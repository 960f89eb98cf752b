package be.zorgkring.kernel.access;

import io.quarkus.security.ForbiddenException;

/** A system's token was asked for without the scope that reading and searching takes (SMART App Launch 2, backend services). */
public class ScopeMissing extends ForbiddenException {

    /** Read and search of everything; what of it, the access rule says. */
    public static final String READ_AND_SEARCH = "system/*.rs";

    private static final long serialVersionUID = 1L;
}
