package be.zorgkring.patient.accesslog.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.patient.accesslog.api.AccessLogWords;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntry;
import be.zorgkring.patient.common.domain.PatientId;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write is what HL7's own validator takes for R4. */
class AuditEventsTest {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final FhirValidator VALIDATOR = validator();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final UUID person = Uuid7.next();
    private final AccessLogWords words = new AccessLogWords();

    @Test
    void everyKindOfEntryIsAValidAuditEvent() {
        List<AccessLogEntry> all = new ArrayList<>();
        for (String kind : List.of("person", "mandatee", "professional", "carer", "system", "other")) {
            all.add(entry(kind, "write", null, null));
            all.add(entry(kind, "read", null, "excluded"));
        }
        for (String ground :
                List.of("self", "mandate", "circle", "organisation", "emergency", "first-inclusion", "erasure")) {
            all.add(entry("professional", "read", ground, null));
        }
        for (String operation : List.of("search", "export", "break-glass")) {
            all.add(entry("professional", operation, "circle", null));
        }
        assertValid(json(searchset(all, all.size(), "fr")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "en"})
    void soItIsInEveryLanguage(String language) {
        assertValid(json(searchset(List.of(entry("professional", "read", "circle", null)), 10, language)));
    }

    @Test
    void anEmptyPageIsAValidBundleToo() {
        assertValid(json(searchset(List.of(), 10, "en")));
    }

    @Test
    void itSaysWhoDidWhatOnWhatGroundAndHowToGoOn() {
        AccessLogEntry emergency = entry("professional", "read", "emergency", null);
        Bundle bundle = R4.newJsonParser()
                .parseResource(
                        Bundle.class,
                        json(searchset(List.of(emergency, entry("other", "read", null, "not-in-circle")), 1, "en")));

        assertTrue(bundle.getLink(Bundle.LINK_NEXT)
                .getUrl()
                .matches("/fhir/AuditEvent\\?patient=" + person + "&_count=1&cursor=[A-Za-z0-9_-]+"));
        assertEquals(1, bundle.getEntry().size());
        org.hl7.fhir.r4.model.AuditEvent event =
                (org.hl7.fhir.r4.model.AuditEvent) bundle.getEntryFirstRep().getResource();
        assertEquals(AuditEventOutcome._0, event.getOutcome());
        assertEquals("An Peeters", event.getAgentFirstRep().getWho().getDisplay());
        assertEquals("Wit-Gele Kruis", event.getAgent().get(1).getWho().getDisplay());
        assertEquals(
                "BTG", event.getPurposeOfEventFirstRep().getCodingFirstRep().getCode());
        assertEquals(
                person.toString(),
                event.getEntityFirstRep().getWhat().getIdentifier().getValue());
        assertEquals(
                emergency.access().groundId().toString(),
                event.getEntityFirstRep().getDetail().get(2).getValue().primitiveValue());
    }

    private Searchset searchset(List<AccessLogEntry> entries, int most, String language) {
        return Searchset.of(
                new AuditEventSearch(new PatientId(person), new PageRequest<>(Optional.empty(), most), false),
                entries,
                null,
                new AuditEvents(words.in(Locale.of(language))));
    }

    private AccessLogEntry entry(String kind, String operation, String ground, String reason) {
        boolean onSomething = "mandate".equals(ground) || "emergency".equals(ground);
        AccessRecord.By by = new AccessRecord.By(
                kind,
                UUID.randomUUID(),
                kind.equals("professional") ? UUID.randomUUID() : null,
                UUID.randomUUID(),
                kind.equals("professional") ? "persnurse" : null,
                "web");
        return new AccessLogEntry(
                new AccessRecord(
                        Uuid7.next(),
                        person,
                        Instant.parse("2026-03-10T14:05:00.127Z"),
                        "patient-service",
                        operation,
                        reason == null ? "allowed" : "refused",
                        ground,
                        onSomething ? UUID.randomUUID() : null,
                        reason,
                        by,
                        List.of("identity", "care-plan"),
                        null),
                Optional.of("An Peeters"),
                Optional.of("Wit-Gele Kruis"),
                Optional.of("groupofnurses"),
                Optional.empty());
    }

    private static void assertValid(String bundle) {
        List<String> errors = VALIDATOR.validateWithResult(bundle).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.WARNING) > 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .distinct()
                .limit(10)
                .toList();
        assertEquals(List.of(), errors);
    }

    private static FhirValidator validator() {
        ValidationSupportChain definitions = new ValidationSupportChain(
                new DefaultProfileValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4),
                new InMemoryTerminologyServerValidationSupport(R4));
        return R4.newValidator().registerValidatorModule(new FhirInstanceValidator(definitions));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
