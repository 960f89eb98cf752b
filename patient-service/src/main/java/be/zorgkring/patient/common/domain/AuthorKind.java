package be.zorgkring.patient.common.domain;

import be.zorgkring.kernel.input.Coded;

/** In which quality somebody wrote. */
public enum AuthorKind implements Coded {
    SELF,
    MANDATEE,
    PROFESSIONAL,
    CARER,
    ORGANISATION,
    IMPORTER
}
