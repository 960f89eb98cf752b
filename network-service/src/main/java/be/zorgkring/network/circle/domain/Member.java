package be.zorgkring.network.circle.domain;

import java.time.Instant;

/**
 * One membership of a circle.
 *
 * @param role CD-HCPARTY code under which the member acts in this circle
 */
public record Member(MemberId id, Party party, String role, Period period) {

    /** The one code of the code list for an informal carer. */
    public static final String CARER_ROLE = "perscaregiver";

    Member endedAt(Instant now) {
        return new Member(id, party, role, period.endedAt(now));
    }
}
