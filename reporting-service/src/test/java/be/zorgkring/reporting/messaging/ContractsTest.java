package be.zorgkring.reporting.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.reporting.model.CircleRow;
import be.zorgkring.reporting.model.EvaluationRow;
import be.zorgkring.reporting.model.ParticipationRow;
import be.zorgkring.reporting.model.TaskRow;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden example of every consumed contract is read, and none of its ids of care gets past the boundary. */
class ContractsTest {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final List<String> NO_CARE = List.of("actionId", "reachId");

    private final ReadModelHandler handler = new ReadModelHandler(
            new KeyedPseudonyms(Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes())),
            null);

    static Stream<String> types() {
        return new ReadModelHandler(null, null).types().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void noIdOfCareGetsPastTheBoundary(String type) throws IOException {
        var example = example(type);
        var row = handler.rows(List.of(event(type, example)))
                .await()
                .indefinitely()
                .getFirst()
                .toString();
        var idsOfCare =
                UUIDS.matcher(withoutIdsThatAreNotOfCare(example)).results().map(found -> found.group());
        idsOfCare.forEach(id -> assertFalse(row.contains(id), row));
    }

    @Test
    void anInclusionKeepsTheDayAndTheNumberOfIllnesses() throws IOException {
        var row = (ParticipationRow) row("be.zorgkring.patient.person-included.v1");

        assertEquals(LocalDate.of(2026, 3, 2), row.includedOn());
        assertEquals("zorgzaam-leuven", row.pilot());
        assertEquals(2, row.illnesses());
    }

    @Test
    void ofAParticipationTheWordOnTheEvaluationIsKept() throws IOException {
        var row = (EvaluationRow) row("be.zorgkring.patient.participation-changed.v1");

        assertTrue(row.refused());
        assertEquals(2, row.version());
    }

    @Test
    void aCircleKeepsItsMembersAsPseudonyms() throws IOException {
        var row = (CircleRow) row("be.zorgkring.network.circle-changed.v1");

        assertEquals(3, row.professionals().size());
        assertEquals(List.of(false, false, true), row.carers());
        assertEquals(8, row.professionals().getFirst().version());
    }

    @Test
    void aTaskHasTheSamePseudonymWhenPlannedAndWhenDone() throws IOException {
        var planned = (TaskRow) row("be.zorgkring.action.task-planned.v1");
        var done = (TaskRow) row("be.zorgkring.action.task-done.v1");

        assertEquals(planned.task(), done.task());
        assertEquals(LocalDate.of(2026, 3, 27), done.doneOn());
    }

    private Object row(String type) throws IOException {
        return handler.rows(List.of(event(type, example(type))))
                .await()
                .indefinitely()
                .getFirst();
    }

    private static String withoutIdsThatAreNotOfCare(String example) {
        var text = example;
        for (var field : NO_CARE) {
            text = text.replaceAll("\"" + field + "\": \"[^\"]*\"", "");
        }
        return text;
    }

    private static IncomingEvent event(String type, String data) {
        return new IncomingEvent(
                UUID.randomUUID(),
                type,
                "subject",
                Instant.EPOCH,
                "topic",
                0,
                data.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String example(String type) throws IOException {
        try (var stream = ContractsTest.class.getResourceAsStream("/contracts/" + type + ".example.json")) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
