package be.zorgkring.patient.consent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.ConsentChange.Kind;
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
                    List.of(new TakingPart(LEUVEN, TakingPart.State.GIVEN, SIGNED_IN, DAY)),
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
    void thePersonAndWhoWritesDownTheirWordChangeSharingAlike(State state, SharingWish wish, String outcome) {
        Consent before = state.consent();
        assertEquals(outcome, told(before.changeSharing(wish, CARD)));
        Move declared = before.declareSharing(wish, CARD, READING);
        assertEquals(outcome, told(declared));
        if (declared instanceof Move.Changed(Consent after, ConsentChange change)) {
            assertEquals(READING, change.grounds());
            assertEquals(PHARMACIST, change.by());
            assertEquals(CARD, after.sharing().evidence());
            assertEquals(before.version() + 1, after.version());
            assertEquals(before.restriction(), after.restriction());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN, declared-before-last-change",
        "WITHDRAWN, declared-before-last-change",
        "GIVEN_RESTRICTED, declared-before-last-change",
        "WITHDRAWN_RESTRICTED, declared-before-last-change",
        "DECEASED, person-deceased"
    })
    void whatThePersonSaidBeforeTheirLastWordCountsNoMore(State state, String outcome) {
        Evidence older = new Evidence(PHARMACIST, Method.PAPER, MORNING);
        for (SharingWish wish : SharingWish.values()) {
            assertEquals(outcome, told(state.consent().declareSharing(wish, older, READING)));
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
        Move restricting = before.restrict(new Restriction(new PlainText("not mine"), EVENING), SELF);
        assertEquals(set, told(restricting));
        assertEquals(lifted, told(before.liftRestriction(SELF, EVENING)));
        if (restricting instanceof Move.Changed(Consent after, ConsentChange change)) {
            assertEquals(before.sharing(), after.sharing());
            assertEquals(Optional.of("not mine"), change.grounds());
            assertEquals(
                    before.restriction().map(Restriction::since).orElse(EVENING),
                    after.restriction().orElseThrow().since());
            assertEquals(
                    new Move.Unchanged(after),
                    after.restrict(new Restriction(new PlainText("not mine"), EVENING), SELF));
            Consent open = changed(after.liftRestriction(SELF, EVENING));
            assertEquals(before.sharing(), open.sharing());
            assertTrue(open.restriction().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "DECEASED", mode = EnumSource.Mode.EXCLUDE)
    void aWrongDeathIsUndoneAndEverythingHoldsAsItDid(State state) {
        Consent before = state.consent();
        Move.Changed death =
                assertInstanceOf(Move.Changed.class, before.registerDeath(DAY, CERTIFICATE, Optional.of("act 12")));
        assertEquals(Kind.DEATH_REGISTERED, death.change().kind());
        assertEquals(Optional.of("2026-03-02"), death.change().subject());
        assertEquals("deceased", death.consent().sharing().code());

        Move.Changed undone = assertInstanceOf(
                Move.Changed.class, death.consent().correctDeath(DeathCorrection.WRONG_PERSON, MANAGER, EVENING));
        assertEquals(before.sharing(), undone.consent().sharing());
        assertEquals(before.restriction(), undone.consent().restriction());
        assertEquals(before.takingPart(), undone.consent().takingPart());
        assertEquals(Optional.of("wrong-person"), undone.change().grounds());
        assertEquals(before.version() + 2, undone.consent().version());
    }

    @ParameterizedTest
    @EnumSource(names = "DECEASED", mode = EnumSource.Mode.EXCLUDE)
    void theLivingHaveNoDeathToUndo(State state) {
        assertEquals(
                "not-deceased", told(state.consent().correctDeath(DeathCorrection.FALSE_REPORT, MANAGER, EVENING)));
    }

    @Test
    void afterADeathNothingChangesButTheDeathItself() {
        Consent closed = State.DECEASED.consent();
        Exclusion nurses =
                new Exclusion(UUID.randomUUID(), new Exclusion.Profession("persnurse"), Optional.empty(), EVENING);
        List<Function<Consent, Move>> moves = List.of(
                consent -> consent.include(new PilotCode("boost"), SIGNED_IN, DAY),
                consent -> consent.leave(LEUVEN, SIGNED_IN),
                consent -> consent.exclude(nurses, SELF),
                consent -> consent.liftExclusion(nurses.id(), SELF, EVENING),
                consent -> consent.registerDeath(DAY.minusDays(1), CERTIFICATE, READING));
        moves.forEach(move -> assertEquals("person-deceased", told(move.apply(closed))));
    }

    private static String told(Move move) {
        return switch (move) {
            case Move.Changed changed -> changed.change().kind().code();
            case Move.Unchanged unchanged -> "unchanged";
            case Move.Refused(ConsentRefusal refusal) -> refusal.code();
        };
    }

    private static Consent changed(Move move) {
        return assertInstanceOf(Move.Changed.class, move).consent();
    }
}
