package be.zorgkring.network.circle.domain;

import be.zorgkring.network.directory.domain.ProfessionalId;
import java.time.Duration;
import java.time.Instant;

/**
 * A professional whom somebody wants back in a circle that the person had them leave: a place that gives nothing until the
 * person, or who decides for them, says yes.
 *
 * @param until first instant after the membership that is proposed, or null
 * @param by the professional who proposes, or null for an importer
 */
public record ProposedMember(
        ProposedMemberId id,
        CircleId circle,
        Party.Professional party,
        String role,
        Instant until,
        ProfessionalId by,
        Instant at,
        Instant expiresAt) {

    /** How long it waits, and how long the same is not proposed again. */
    public static final Duration LASTS = Duration.ofDays(30);

    /** More wait for no answer. */
    public static final int MOST_OPEN = 20;

    /** @param candidate as they would be admitted */
    public static ProposedMember of(
            ProposedMemberId id,
            CircleId circle,
            Party.Professional party,
            Member candidate,
            ProfessionalId by,
            Instant now) {
        return new ProposedMember(
                id, circle, party, candidate.role(), candidate.period().until(), by, now, now.plus(LASTS));
    }

    public Member member(MemberId memberId, Instant now) {
        return new Member(memberId, party, role, new Period(now, until));
    }
}
