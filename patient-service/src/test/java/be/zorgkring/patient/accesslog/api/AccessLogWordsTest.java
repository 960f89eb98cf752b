package be.zorgkring.patient.accesslog.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.access.RoleMatrix;
import be.zorgkring.kernel.vocabulary.HcParty;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntry;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessLogWordsTest {

    private final AccessLogWords words = new AccessLogWords();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void noLabelIsMissing(String language) {
        Set<String> needed = new TreeSet<>(List.of(
                "not-covered",
                "ground.none",
                "ground.first-inclusion",
                "ground.erasure",
                "subject." + Office.DATA_PROTECTION_OFFICER.role()));
        Stream.of(Office.values())
                .map(Office::role)
                .forEach(role -> needed.addAll(List.of("caller." + role, "duty." + role)));
        // Who has their data erased writes, on record.
        Stream.of(Operation.values())
                .filter(each -> each != Operation.ERASE)
                .map(AccessLogWordsTest::code)
                .forEach(operation -> {
                    needed.add("operation." + operation);
                    needed.add("subject." + operation);
                    needed.add("summary." + operation + ".allowed");
                    needed.add("summary." + operation + ".refused");
                });
        needed.addAll(List.of("operation.break-glass", "summary.break-glass.allowed", "summary.break-glass.refused"));
        needed.addAll(List.of("subject.break-glass", "caller.mandatee"));
        add(needed, "category.", DataCategory.values());
        add(needed, "ground.", Decision.Ground.values());
        add(needed, "reason.", Decision.Reason.values());
        Stream.of(InclusionRefusal.values())
                .filter(refusal -> !refusal.name().startsWith("PROFESSIONAL"))
                .forEach(refusal -> needed.add("reason." + refusal.code()));
        Stream.of(MandateRefusal.values())
                .filter(refusal -> refusal != MandateRefusal.PERSON_UNKNOWN)
                .filter(refusal -> refusal != MandateRefusal.MANDATE_BY_LAW && refusal != MandateRefusal.NOT_ON_BEHALF)
                .forEach(refusal -> needed.add("reason." + refusal.code()));
        needed.addAll(List.of("summary.proposed.allowed", "ground.proposed", "ground.confirmed"));
        needed.addAll(List.of("ground.confirmed.named", "caller.healthdatamanager.named"));
        Stream.of("own-interest", "proposed-by-you", "proposal-closed", "already-proposed", "merge-undone")
                .forEach(reason -> needed.add("reason." + reason));
        Stream.of("already-reviewed", "own-emergency-access").forEach(reason -> needed.add("reason." + reason));
        Stream.of("rectification-decided", "correction-does-not-fit", "born-after-what-is-recorded")
                .forEach(reason -> needed.add("reason." + reason));
        Stream.of("insz-belongs-to-other", "insz-current-already", "merge-chain", "record-retired")
                .forEach(reason -> needed.add("reason." + reason));
        Stream.of("person", "mandatee", "professional", "carer", "system", "other")
                .forEach(kind -> needed.add("caller." + kind));
        needed.add("reason." + ConsentRefusal.NOT_DECEASED.code());
        Stream.of("patient", "network", "action", "reporting")
                .forEach(service -> needed.add("service." + service + "-service"));
        needed.add("service.gateway");
        needed.addAll(List.of("outcome.allowed", "outcome.refused"));

        ResourceBundle texts = words.in(Locale.of(language)).texts();
        assertEquals(needed, new TreeSet<>(texts.keySet()));
        needed.forEach(key -> assertFalse(texts.getString(key).isBlank(), key));
    }

    @Test
    void everyRoleOfTheMatrixHasAName() {
        RoleMatrix.load().roles().stream()
                .filter(role -> !role.equals("*"))
                .forEach(role -> assertTrue(HcParty.ALL.knows(role), role));
    }

    @Test
    void everyOutcomeMakesASentence() {
        for (String language : List.of("nl", "fr", "de", "en")) {
            for (String operation : List.of("read", "search", "write", "export", "break-glass")) {
                for (String outcome : List.of("allowed", "refused")) {
                    String sentence = words.in(Locale.of(language)).summary(entry(operation, outcome));
                    assertTrue(sentence.startsWith("An Peeters ("), sentence);
                    assertFalse(sentence.contains("{"), sentence);
                    assertFalse(sentence.contains("null"), sentence);
                }
            }
        }
    }

    @Test
    void whatAHealthDataManagerDoesIsToldAsTheirTask() {
        AccessRecord changed = new AccessRecord(
                Uuid7.next(),
                Uuid7.next(),
                Instant.EPOCH,
                "patient-service",
                "write",
                "allowed",
                null,
                null,
                null,
                new AccessRecord.By("other", Uuid7.next(), null, null, Office.HEALTH_DATA_MANAGER.role(), "web"),
                List.of("identity"),
                null);
        assertEquals(
                "The health data manager filled in or changed: who you are. Why this was permitted: it is their task to"
                        + " keep the data right.",
                words.in(Locale.ENGLISH)
                        .summary(new AccessLogEntry(
                                changed, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    @Test
    void whatTwoManagersAgreedOnIsToldWithBothNames() {
        AccessLogEntry.Agreed agreed = new AccessLogEntry.Agreed("Pieter Hermans", "Eva Lemmens");
        assertEquals(
                "Pieter Hermans (health data manager) proposed a change of: who you are. It counts only when a second health"
                        + " data manager confirms it.",
                words.in(Locale.ENGLISH).summary(byTwo("proposed", agreed)));
        assertEquals(
                "Eva Lemmens (health data manager) filled in or changed: who you are. Why this was permitted: proposed by"
                        + " Pieter Hermans and confirmed by a second health data manager.",
                words.in(Locale.ENGLISH).summary(byTwo("confirmed", agreed)));
    }

    private static AccessLogEntry byTwo(String ground, AccessLogEntry.Agreed agreed) {
        return new AccessLogEntry(
                new AccessRecord(
                        Uuid7.next(),
                        Uuid7.next(),
                        Instant.EPOCH,
                        "patient-service",
                        "write",
                        "allowed",
                        ground,
                        Uuid7.next(),
                        null,
                        new AccessRecord.By(
                                "other", Uuid7.next(), null, null, Office.HEALTH_DATA_MANAGER.role(), "web"),
                        List.of("identity"),
                        null),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(agreed));
    }

    @Test
    void aFrenchSentenceKeepsItsApostrophes() {
        assertEquals(
                "An Peeters (infirmier, Wit-Gele Kruis) a lu : qui vous êtes, votre plan de soins. Pourquoi c'était"
                        + " permis : membre de votre cercle de soins.",
                words.in(Locale.of("fr")).summary(entry("read", "allowed")));
    }

    private static AccessLogEntry entry(String operation, String outcome) {
        boolean allowed = outcome.equals("allowed");
        return new AccessLogEntry(
                new AccessRecord(
                        Uuid7.next(),
                        Uuid7.next(),
                        Instant.EPOCH,
                        "patient-service",
                        operation,
                        outcome,
                        allowed ? "circle" : null,
                        null,
                        allowed ? null : "excluded",
                        new AccessRecord.By("professional", null, Uuid7.next(), null, "persnurse", "web"),
                        List.of("identity", "care-plan"),
                        null),
                Optional.of("An Peeters"),
                Optional.of("Wit-Gele Kruis"),
                Optional.of("groupofnurses"),
                Optional.empty());
    }

    private static void add(Set<String> needed, String prefix, Enum<?>[] values) {
        Arrays.stream(values).map(AccessLogWordsTest::code).forEach(code -> needed.add(prefix + code));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
