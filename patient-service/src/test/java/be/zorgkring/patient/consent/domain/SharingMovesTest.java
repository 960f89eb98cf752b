package be.zorgkring.patient.consent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.Changed;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.common.domain.PlainText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of sharing and every move that somebody can ask of it. */
class SharingMovesTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:15:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-02T19:15:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PilotCode LEUVEN = new PilotCode("zorgzaam-leuven");
    private static final Actor SELF = new Actor.Self(UUID.randomUUID());
    private static final Actor PHARMACIST = new Actor.Professional(UUID.randomUUID());
    private static final Actor MANAGER = new Actor.HealthDataManager(UUID.randomUUID());
    private static final Evidence SIGNED_IN = new Evidence(SELF, Method.OWN_SIGN_IN, NOON);
    private static final Evidence CARD = new Evidence(PHARMACIST, Method.EID, EVENING);
    private static final Evidence CERTIFICATE = new Evidence(MANAGER, Method.PAPER, EVENING);
    private static final Optional<String> READING = Optional.of("card reading 4711");

    /** The states of sharing, each restricted and not. */
    enum State {
        GIVEN,
        WITHDRAWN,
        GIVEN_RESTRICTED,
        WITHDRAWN_RESTRICTED,
        DECEASED;

        Consent consent() {
            return switch (this) {
                case GIVEN -> consent(new SharingConsent.Given(SIGNED_IN), false);
                case WITHDRAWN -> consent(new SharingConsent.Withdrawn(SIGNED_IN), false);
                case GIVEN_RESTRICTED -> consent(new SharingConsent.Given(SIGNED_IN), true);
                case WITHDRAWN_RESTRICTED -> consent(new SharingConsent.Withdrawn(SIGNED_IN), true);
                case DECEASED ->
                    consent(new SharingConsent.Deceased(CERTIFICATE, DAY, new SharingConsent.Given(SIGNED_IN)), true);
            };
        }

        private static Consent consent(SharingConsent sharing, boolean restricted) {
            return new Consent(
                    new PatientId(new UUID(0, 1)),
                    4,
                    Optional.empty(),
                    sharing,
                    restricted ? Optional.of(new Restriction(new PlainText("not right"), NOON)) : Optional.empty(),
                    List.of(new TakingPart(LEUVEN, TakingPart.TakingPartState.GIVEN, SIGNED_IN, DAY)),
                    List.of());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN, GIVEN, unchanged",
        "GIVEN, WITHDRAWN, sharing-withdrawn",
        "WITHDRAWN, GIVEN, sharing-given",
        "WITHDRAWN, WITHDRAWN, unchanged",
        "GIVEN_RESTRICTED, GIVEN, unchanged",
        "GIVEN_RESTRICTED, WITHDRAWN, sharing-withdrawn",
        "WITHDRAWN_RESTRICTED, GIVEN, sharing-given",
        "WITHDRAWN_RESTRICTED, WITHDRAWN, unchanged",
        "DECEASED, GIVEN, person-deceased",
        "DECEASED, WITHDRAWN, person-deceased"
    })
    void thePersonAndWhoWritesDownTheirWordChangeSharingAlike(State state, SharingWish wish, String expected) {
        Consent before = state.consent();
        assertEquals(expected, result(before.changeSharing(wish, CARD)));
        Outcome<Changed<Consent, ConsentChange>> declared = before.declareSharing(wish, CARD, READING);
        assertEquals(expected, result(declared));
        change(declared).ifPresent(change -> {
            assertEquals(READING, change.grounds());
            assertEquals(PHARMACIST, change.by());
            Consent after = after(declared);
            assertEquals(CARD, after.sharing().evidence());
            assertEquals(before.version() + 1, after.version());
            assertEquals(before.restriction(), after.restriction());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN, declared-before-last-change",
        "WITHDRAWN, declared-before-last-change",
        "GIVEN_RESTRICTED, declared-before-last-change",
        "WITHDRAWN_RESTRICTED, declared-before-last-change",
        "DECEASED, person-deceased"
    })
    void whatThePersonSaidBeforeTheirLastWordCountsNoMore(State state, String expected) {
        Evidence older = new Evidence(PHARMACIST, Method.PAPER, MORNING);
        for (SharingWish wish : SharingWish.values()) {
            assertEquals(expected, result(state.consent().declareSharing(wish, older, READING)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN, restricted, unchanged",
        "WITHDRAWN, restricted, unchanged",
        "GIVEN_RESTRICTED, restricted, restriction-lifted",
        "WITHDRAWN_RESTRICTED, restricted, restriction-lifted",
        "DECEASED, person-deceased, person-deceased"
    })
    void aRestrictionIsSetChangedAndLiftedBesideSharing(State state, String set, String lifted) {
        Consent before = state.consent();
        Outcome<Changed<Consent, ConsentChange>> restricting =
                before.restrict(new Restriction(new PlainText("not mine"), EVENING), SELF);
        assertEquals(set, result(restricting));
        assertEquals(lifted, result(before.liftRestriction(SELF, EVENING)));
        change(restricting).ifPresent(change -> {
            Consent after = after(restricting);
            assertEquals(before.sharing(), after.sharing());
            assertEquals(Optional.of("not mine"), change.grounds());
            assertEquals(
                    before.restriction().map(Restriction::since).orElse(EVENING),
                    after.restriction().orElseThrow().since());
            assertEquals(
                    Outcome.done(Changed.nothing(after)),
                    after.restrict(new Restriction(new PlainText("not mine"), EVENING), SELF));
            Consent open = after(after.liftRestriction(SELF, EVENING));
            assertEquals(before.sharing(), open.sharing());
            assertTrue(open.restriction().isEmpty());
        });
    }

    @ParameterizedTest
    @EnumSource(names = "DECEASED", mode = EnumSource.Mode.EXCLUDE)
    void aWrongDeathIsUndoneAndEverythingHoldsAsItDid(State state) {
        Consent before = state.consent();
        Outcome<Changed<Consent, ConsentChange>> death = before.registerDeath(DAY, CERTIFICATE, Optional.of("act 12"));
        assertEquals(
                ConsentChangeKind.DEATH_REGISTERED, change(death).orElseThrow().kind());
        assertEquals(Optional.of("2026-03-02"), change(death).orElseThrow().subject());
        assertEquals(SharingState.DECEASED, after(death).sharing().state());

        Outcome<Changed<Consent, ConsentChange>> correction =
                after(death).correctDeath(DeathCorrection.WRONG_PERSON, MANAGER, EVENING);
        Consent undone = after(correction);
        assertEquals(before.sharing(), undone.sharing());
        assertEquals(before.restriction(), undone.restriction());
        assertEquals(before.takingPart(), undone.takingPart());
        assertEquals(
                Optional.of("wrong-person"), change(correction).orElseThrow().grounds());
        assertEquals(before.version() + 2, undone.version());
    }

    @ParameterizedTest
    @EnumSource(names = "DECEASED", mode = EnumSource.Mode.EXCLUDE)
    void theLivingHaveNoDeathToUndo(State state) {
        assertEquals(
                "not-deceased", result(state.consent().correctDeath(DeathCorrection.FALSE_REPORT, MANAGER, EVENING)));
    }

    @Test
    void afterADeathNothingChangesButTheDeathItself() {
        Consent closed = State.DECEASED.consent();
        Exclusion nurses =
                new Exclusion(UUID.randomUUID(), new Exclusion.Profession("persnurse"), Optional.empty(), EVENING);
        List<Function<Consent, Outcome<Changed<Consent, ConsentChange>>>> moves = List.of(
                consent -> consent.include(new PilotCode("boost"), SIGNED_IN, DAY),
                consent -> consent.leave(LEUVEN, SIGNED_IN),
                consent -> consent.exclude(nurses, SELF),
                consent -> consent.liftExclusion(nurses.id(), SELF, EVENING),
                consent -> consent.registerDeath(DAY.minusDays(1), CERTIFICATE, READING));
        moves.forEach(move -> assertEquals("person-deceased", result(move.apply(closed))));
    }

    private static String result(Outcome<Changed<Consent, ConsentChange>> outcome) {
        return outcome.fold(
                changed -> changed.change().map(change -> change.kind().code()).orElse("unchanged"), Refusal::code);
    }

    private static Optional<ConsentChange> change(Outcome<Changed<Consent, ConsentChange>> outcome) {
        return outcome.fold(Changed::change, refusal -> Optional.empty());
    }

    private static Consent after(Outcome<Changed<Consent, ConsentChange>> outcome) {
        return outcome.fold(Changed::now, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}
