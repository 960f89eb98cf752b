package be.zorgkring.patient.consent.domain;

import be.zorgkring.kernel.input.Coded;

/** Every way in which a consent changes. */
public enum ConsentChangeKind implements Coded {
    INCLUDED,
    PILOT_LEFT,
    SHARING_GIVEN,
    SHARING_WITHDRAWN,
    RESTRICTED,
    RESTRICTION_LIFTED,
    DEATH_REGISTERED,
    DEATH_CORRECTED,
    EXCLUSION_SET,
    EXCLUSION_LIFTED,
    ACCOUNT_LINKED,
    ACCOUNT_UNLINKED,
    RECORD_MERGED,
    MERGE_UNDONE,
    ERASED
}
