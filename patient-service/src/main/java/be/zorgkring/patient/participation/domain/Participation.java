package be.zorgkring.patient.participation.domain;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.Changed;
import be.zorgkring.patient.common.domain.PatientId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What a person allows beside care: purposes of the programme, and single actions. Nothing of care rests on it, so that each
 * can be refused without losing any. Its version grows by one per change, from 0 while nothing was said.
 */
public record Participation(
        PatientId patientId, long version, Map<Purpose, OnPurpose> purposes, Map<UUID, OnAction> actions) {

    public static final int MOST_ACTIONS = 500;

    /** What the person said to a purpose, and since when it holds. */
    public record OnPurpose(PurposeAnswer answer, Instant since) {

        boolean isNo() {
            return answer != PurposeAnswer.GIVEN;
        }
    }

    /** What the person said to an action, and since when it holds. */
    public record OnAction(ActionAnswer answer, Instant since) {

        boolean isNo() {
            return answer != ActionAnswer.GIVEN;
        }
    }

    public Participation {
        purposes = Map.copyOf(purposes);
        actions = Map.copyOf(actions);
    }

    /** Of someone who said nothing. */
    public static Participation silent(PatientId patientId) {
        return new Participation(patientId, 0, Map.of(), Map.of());
    }

    /** Whether the person's data may serve the purpose now. */
    public boolean permits(Purpose purpose) {
        return Optional.ofNullable(purposes.get(purpose))
                .map(said -> said.answer() == PurposeAnswer.GIVEN)
                .orElseGet(purpose::holdsUnlessRefused);
    }

    /** Of merged records: what was said no to in any of them counts. */
    public Participation with(Participation retired) {
        return new Participation(
                patientId,
                version,
                stricter(purposes, retired.purposes, OnPurpose::isNo),
                stricter(actions, retired.actions, OnAction::isNo));
    }

    private static <K, S> Map<K, S> stricter(Map<K, S> own, Map<K, S> others, Predicate<S> isNo) {
        Map<K, S> both = new HashMap<>(own);
        others.forEach((subject, said) -> both.merge(subject, said, (one, other) -> isNo.test(one) ? one : other));
        return both;
    }

    /** Giving and refusing are possible at any time; to withdraw is to take back what was given. */
    public Outcome<Changed<Participation, ParticipationChange>> answer(
            Purpose purpose, PurposeAnswer answer, Actor by, Instant at) {
        Optional<PurposeAnswer> before =
                Optional.ofNullable(purposes.get(purpose)).map(OnPurpose::answer);
        if (before.equals(Optional.of(answer))) {
            return Outcome.done(Changed.nothing(this));
        }
        if (answer == PurposeAnswer.WITHDRAWN && !before.equals(Optional.of(PurposeAnswer.GIVEN))) {
            return Outcome.refused(ParticipationRefusal.NOTHING_TO_WITHDRAW);
        }
        Map<Purpose, OnPurpose> next = new EnumMap<>(Purpose.class);
        next.putAll(purposes);
        next.put(purpose, new OnPurpose(answer, at));
        return Outcome.done(Changed.to(
                new Participation(patientId, version + 1, next, actions),
                new ParticipationChange(purpose.code(), answer.code(), by, at)));
    }

    /** An action can be declined before anybody proposed it. */
    public Outcome<Changed<Participation, ParticipationChange>> answer(
            UUID actionId, ActionAnswer answer, Actor by, Instant at) {
        OnAction before = actions.get(actionId);
        if (before != null && before.answer() == answer) {
            return Outcome.done(Changed.nothing(this));
        }
        if (before == null && actions.size() >= MOST_ACTIONS) {
            return Outcome.refused(ParticipationRefusal.TOO_MANY_ACTIONS);
        }
        Map<UUID, OnAction> next = new LinkedHashMap<>(actions);
        next.put(actionId, new OnAction(answer, at));
        return Outcome.done(Changed.to(
                new Participation(patientId, version + 1, purposes, next),
                new ParticipationChange(actionId.toString(), answer.code(), by, at)));
    }
}
