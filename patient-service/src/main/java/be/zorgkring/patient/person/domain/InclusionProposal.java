package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A professional outside the circle wants a known person to take part in a pilot project. The person, or who acts for
 * them, answers once; without an answer it runs out.
 */
public record InclusionProposal(
        UUID id,
        PatientId patientId,
        UUID professionalId,
        Optional<UUID> organisationId,
        String role,
        PilotCode pilot,
        Instant askedAt,
        Instant expiresAt,
        Optional<Answered> answer) {

    /** How long it can be answered, and how long the same is not asked again. */
    public static final Duration LASTS = Duration.ofDays(30);

    /** More wait for no answer: an inbox is not there to be filled by others. */
    public static final int MOST_OPEN = 20;

    /** What the person said. */
    public enum Answer implements Coded {
        ACCEPTED,
        DECLINED
    }

    /** Where it stands at a moment. */
    public enum InclusionProposalState implements Coded {
        OPEN,
        EXPIRED,
        ACCEPTED,
        DECLINED
    }

    public record Answered(Answer answer, Instant at) {}

    public static InclusionProposal ask(
            UUID id,
            PatientId patientId,
            UUID professionalId,
            Optional<UUID> organisationId,
            String role,
            PilotCode pilot,
            Instant now) {
        return new InclusionProposal(
                id, patientId, professionalId, organisationId, role, pilot, now, now.plus(LASTS), Optional.empty());
    }

    public InclusionProposalState state(Instant now) {
        return answer.map(answered -> switch (answered.answer()) {
                    case ACCEPTED -> InclusionProposalState.ACCEPTED;
                    case DECLINED -> InclusionProposalState.DECLINED;
                })
                .orElse(now.isBefore(expiresAt) ? InclusionProposalState.OPEN : InclusionProposalState.EXPIRED);
    }

    public Outcome<InclusionProposal> answer(Answer given, Instant now) {
        return state(now) == InclusionProposalState.OPEN
                ? Outcome.done(new InclusionProposal(
                        id,
                        patientId,
                        professionalId,
                        organisationId,
                        role,
                        pilot,
                        askedAt,
                        expiresAt,
                        Optional.of(new Answered(given, now))))
                : Outcome.refused(InclusionProposalRefusal.INCLUSION_PROPOSAL_CLOSED);
    }
}
