package be.zorgkring.patient.mandate.domain;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.BirthDate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The person for whom others act: what is known of them when one more is to.
 *
 * @param records all that are the person's, this one included
 * @param accounts those that any of them is linked to
 * @param mandates those that are not revoked, over or not
 */
public record Mandator(
        PatientId id,
        Set<PatientId> records,
        BirthDate birthDate,
        Set<UUID> accounts,
        boolean deceased,
        List<Mandate> mandates) {

    private static final int OF_AGE = 18;
    private static final Duration WORTH_TELLING = Duration.ofHours(1);

    public Mandator {
        records = Set.copyOf(records);
        accounts = Set.copyOf(accounts);
        mandates = List.copyOf(mandates);
    }

    /**
     * Whom it is about.
     *
     * @param ownRecord the mandatee's own, when they have one
     */
    public record Candidate(Mandatee mandatee, Optional<PatientId> ownRecord) {}

    /** What is asked. */
    public record Wish(MandateKind kind, Scope scope, Period period) {}

    public Outcome<ChangedMandate> admit(MandateId mandateId, Wish wish, Candidate candidate, Origin origin) {
        Instant now = origin.at();
        if (deceased) {
            return Outcome.refused(MandateRefusal.PERSON_DECEASED);
        }
        if (isSelf(candidate)) {
            return Outcome.refused(MandateRefusal.MANDATE_TO_ONESELF);
        }
        Period period = within(wish.kind(), wish.period());
        if (!period.fits(now)) {
            return Outcome.refused(MandateRefusal.PERSON_OF_AGE);
        }
        List<Mandate> open =
                mandates.stream().filter(mandate -> mandate.isOpenAt(now)).toList();
        if (open.stream()
                .anyMatch(mandate -> mandate.mandatee().isSameAs(candidate.mandatee())
                        && mandate.period().overlaps(period))) {
            return Outcome.refused(MandateRefusal.ALREADY_MANDATED);
        }
        if (open.size() >= Mandate.MOST) {
            return Outcome.refused(MandateRefusal.TOO_MANY_MANDATES);
        }
        Mandate mandate = new Mandate(
                mandateId,
                1,
                id,
                wish.kind(),
                wish.scope(),
                period,
                candidate.mandatee(),
                origin,
                new MandateState.Active());
        return Outcome.done(new ChangedMandate(mandate, MandateChange.first(origin)));
    }

    /** The same mandate for longer; empty when that adds too little to tell every service of it. */
    public Optional<ChangedMandate> extend(Mandate mandate, Instant until, Actor by, Instant now) {
        Instant known = mandate.period().until().orElse(Instant.MAX);
        Period longer = within(mandate.kind(), new Period(mandate.period().from(), Optional.of(until)));
        return !deceased && longer.fits(now) && longer.isOpenAfter(known, WORTH_TELLING)
                ? Optional.of(mandate.extend(longer, by, now))
                : Optional.empty();
    }

    private Period within(MandateKind kind, Period period) {
        return kind == MandateKind.PARENT ? period.endingBy(ofAgeAt()) : period;
    }

    /** First instant of the birthday in Belgium: from then on no parent acts for the person. */
    Instant ofAgeAt() {
        return BelgianCalendar.start(birthDate.turning(OF_AGE));
    }

    private boolean isSelf(Candidate candidate) {
        return candidate.ownRecord().filter(records::contains).isPresent()
                || candidate.mandatee().accountId().filter(accounts::contains).isPresent();
    }
}
