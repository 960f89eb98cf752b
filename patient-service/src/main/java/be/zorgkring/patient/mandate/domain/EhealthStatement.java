package be.zorgkring.patient.mandate.domain;

import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.mandate.domain.Mandator.Wish;
import be.zorgkring.patient.person.domain.Insz;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What eHealth said, when somebody signed in, about those for whom they may manage medical data. It counts for a day:
 * nobody tells of a mandate that ended there, so it must be said again.
 *
 * @param of who signed in
 */
public record EhealthStatement(Insz of, PlainText name, Instant at, Set<Insz> mandators, Set<Insz> children) {

    /** More than anybody has. */
    public static final int MOST = 40;

    private static final Duration COUNTS = Duration.ofDays(1);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final String SERVICE = "medicaldatamanagement";

    public EhealthStatement {
        mandators = Set.copyOf(mandators);
        children = Set.copyOf(children);
    }

    /** Somebody for whom they act. */
    public record Named(Insz insz, MandateKind kind) {}

    /** Parents first, who may do more. */
    public List<Named> named() {
        return Stream.concat(
                        children.stream().map(child -> new Named(child, MandateKind.PARENT)),
                        mandators.stream().map(mandator -> new Named(mandator, MandateKind.TRUSTED_PERSON)))
                .toList();
    }

    public boolean countsAt(Instant now) {
        return until().isAfter(now) && !at.isAfter(now.plus(CLOCKS_DIFFER));
    }

    public Instant until() {
        return at.plus(COUNTS);
    }

    /**
     * What is made of it here. A parent has the whole of the child's rights; a mandate says no more than that medical data
     * are managed, so taking a copy is left to the person to give.
     */
    public Wish wish(MandateKind kind, Instant now) {
        Scope scope =
                switch (kind) {
                    case PARENT, LEGAL_REPRESENTATIVE -> Scope.ALL;
                    case TRUSTED_PERSON, INFORMAL_CARER -> Scope.DECIDE;
                };
        return new Wish(kind, scope, new Period(now, Optional.of(until())));
    }

    public static Origin origin(Actor.Mandatee bearer, Instant now) {
        MandateEvidence evidence = new MandateEvidence(MandateEvidence.EvidenceKind.EHEALTH, new PlainText(SERVICE));
        return new Origin(bearer, Optional.of(evidence), now);
    }

    @Override
    public String toString() {
        return "EhealthStatement[redacted]";
    }
}
