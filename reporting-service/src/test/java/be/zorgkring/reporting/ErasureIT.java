package be.zorgkring.reporting;

import static be.zorgkring.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.reporting.indicator.Quantity;
import be.zorgkring.testing.Erasures;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "reporting"))
@QuarkusTestResource(value = OwnTopics.class, restrictToAnnotatedClass = false)
class ErasureIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    ExactCounts counts;

    @Test
    void whoIsErasedIsCountedNoMoreAndWhatIsToldLaterChangesNothing() {
        var region = new Region("erased");
        var people = region.people(4, 2);
        var erased = people.getFirst();
        people.forEach(person -> region.done(person, region.review(person, 2).getFirst()));
        region.asked(erased, "2024-05-01");
        region.said(erased, 1, "evaluation", "given");
        region.merged(region.care(), 1, region.care(), erased, "undone");
        region.publish();
        awaitCount(region, Quantity.TASKS_DONE, 4);
        awaitCount(region, Quantity.QUESTIONNAIRES_DUE, 1);

        var answer = erase(erased);
        assertEquals("figures", answer.data().at("/erased/0/part").asText());
        assertEquals(10, answer.data().at("/erased/0/count").asInt());
        assertTrue(answer.data().path("kept").isEmpty());
        assertEquals(3, count(region, Quantity.INCLUDED));
        assertEquals(3, count(region, Quantity.TASKS_DONE));
        assertEquals(1, count(region, Quantity.SEVERAL_ILLNESSES));
        assertEquals(0, count(region, Quantity.QUESTIONNAIRES_DUE));

        region.events.forEach(event -> event.again().publish());
        var last = region.included(region.care(), "2024-09-01", false);
        last.publish();
        awaitCount(region, Quantity.INCLUDED, 4);
        assertEquals(6, count(region, Quantity.TASKS_PLANNED));
        for (var table : new String[] {"circle", "consent", "evaluation", "goal", "questionnaire", "task"}) {
            assertEquals(
                    0,
                    OwnDatabase.count("select count(*) from " + table
                            + " where person in (select cast(subject as uuid) from erasure)"),
                    table);
        }
        assertEquals(
                0,
                OwnDatabase.count(
                        "select count(*) from merged_person where surviving in (select subject from erasure)"));
    }

    @Test
    void itIsKnownByThePseudonymAlone() {
        var region = new Region("erased-under-a-pseudonym");
        var person = region.people(1, 0).getFirst();
        region.publish();
        awaitCount(region, Quantity.INCLUDED, 1);
        erase(person);
        await().atMost(SOON)
                .until(() -> OwnDatabase.tablesWith(person.toString()).isEmpty());
    }

    private static Received erase(UUID person) {
        return Erasures.confirmed(OwnTopics.named("zorgkring.erasure"), person, "reporting-service");
    }

    private void awaitCount(Region region, Quantity quantity, long expected) {
        await().atMost(SOON).until(() -> count(region, quantity) == expected);
    }

    private long count(Region region, Quantity quantity) {
        return counts.of(region, quantity).count();
    }
}
