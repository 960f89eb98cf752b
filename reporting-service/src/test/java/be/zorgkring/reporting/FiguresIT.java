package be.zorgkring.reporting;

import static be.zorgkring.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.reporting.disclosure.Cell;
import be.zorgkring.reporting.indicator.Quantity;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "reporting"))
@QuarkusTestResource(value = OwnTopics.class, restrictToAnnotatedClass = false)
class FiguresIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final Map<String, String> GOLDEN_TOPICS = Map.ofEntries(
            Map.entry("be.zorgkring.patient.person-included.v1", "zorgkring.patient"),
            Map.entry("be.zorgkring.patient.consent-changed.v1", "zorgkring.consent"),
            Map.entry("be.zorgkring.patient.record-merged.v1", "zorgkring.permission"),
            Map.entry("be.zorgkring.patient.questionnaire-assigned.v1", "zorgkring.questionnaire"),
            Map.entry("be.zorgkring.patient.questionnaire-answered.v1", "zorgkring.questionnaire"),
            Map.entry("be.zorgkring.patient.participation-changed.v1", "zorgkring.permission"),
            Map.entry("be.zorgkring.network.circle-changed.v1", "zorgkring.circle"),
            Map.entry("be.zorgkring.network.professional-changed.v1", "zorgkring.directory"),
            Map.entry("be.zorgkring.network.pilot-changed.v1", "zorgkring.pilot"),
            Map.entry("be.zorgkring.action.action-changed.v1", "zorgkring.action"),
            Map.entry("be.zorgkring.action.person-included-in-action.v1", "zorgkring.care-plan"),
            Map.entry("be.zorgkring.action.goal-set.v1", "zorgkring.care-plan"),
            Map.entry("be.zorgkring.action.task-planned.v1", "zorgkring.care-plan"),
            Map.entry("be.zorgkring.action.task-done.v1", "zorgkring.care-plan"),
            Map.entry("be.zorgkring.action.people-reached.v1", "zorgkring.campaign"));

    @Inject
    ExactCounts counts;

    @Inject
    Pool pool;

    @Test
    void figuresAreWhatTheEventsSay() {
        var region = story("told-in-order");
        region.publish();

        awaitStory(region);
    }

    @Test
    void theOrderOfEventsAndTheirRepetitionChangeNothing() {
        for (int seed = 1; seed <= 3; seed++) {
            var region = story("shuffled-" + seed);
            var events = new ArrayList<>(region.events);
            events.addAll(region.events);
            region.events.forEach(event -> events.add(event.again()));
            Collections.shuffle(events, new Random(seed));
            events.forEach(Event::publish);

            awaitStory(region);
        }
    }

    @Test
    void twoRecordsOfOnePersonCountOnceUntilTheMergeIsUndone() {
        var region = new Region("merged");
        var people = region.people(4, 0);
        var retired = people.getLast();
        region.review(retired, 2);
        region.publish();
        awaitCount(region, Quantity.INCLUDED, 4);
        awaitCount(region, Quantity.TASKS_PLANNED, 2);

        var merge = region.care();
        region.merged(merge, 1, retired, people.getFirst(), "merged").publish();
        awaitCount(region, Quantity.INCLUDED, 3);
        assertEquals(1, count(region, Quantity.WITH_GOAL));
        assertEquals(1, count(region, Quantity.IN_ACTIONS_AIM_1));
        assertEquals(2, count(region, Quantity.TASKS_PLANNED));

        region.merged(merge, 2, retired, people.getFirst(), "undone").publish();
        awaitCount(region, Quantity.INCLUDED, 4);
        assertEquals(2, count(region, Quantity.TASKS_PLANNED));
    }

    @Test
    void whoWasIncludedUnderTheRetiredRecordAloneStillCountsOnce() {
        var region = new Region("merged-elsewhere");
        var people = region.people(2, 0);
        var surviving = region.care();
        region.publish();
        awaitCount(region, Quantity.INCLUDED, 2);

        people.forEach(retired ->
                region.merged(region.care(), 1, retired, surviving, "merged").publish());
        awaitCount(region, Quantity.INCLUDED, 1);
    }

    @Test
    void aMedicationReviewAndItsTasksChangeTheFiguresOfThePilot() {
        var region = new Region("review");
        var people = region.people(12, 0);
        region.publish();
        awaitCount(region, Quantity.INCLUDED, 12);
        assertEquals(0, count(region, Quantity.IN_ACTIONS_AIM_1));

        region.events.clear();
        var tasks = region.review(people.getFirst(), 2);
        region.publish();
        awaitCount(region, Quantity.TASKS_PLANNED, 2);
        assertEquals(1, count(region, Quantity.IN_ACTIONS_AIM_1));
        assertEquals(0, count(region, Quantity.IN_ACTIONS_AIM_3));

        region.done(people.getFirst(), tasks.getFirst()).publish();
        awaitCount(region, Quantity.TASKS_DONE, 1);
        assertEquals(1, count(region, Quantity.TASKS_OPEN));
    }

    @Test
    void whoWithdrawsIsCountedNoLongerNeitherAreTheirTasks() {
        var region = new Region("withdrawal");
        var people = region.people(3, 1);
        people.forEach(person -> region.review(person, 1));
        region.publish();
        awaitCount(region, Quantity.TASKS_PLANNED, 3);

        region.consent(people.getFirst(), 2, "withdrawn").publish();
        awaitCount(region, Quantity.INCLUDED, 2);
        assertEquals(2, count(region, Quantity.TASKS_PLANNED));
        assertEquals(0, count(region, Quantity.SEVERAL_ILLNESSES));
    }

    @Test
    void whoRefusesTheEvaluationIsCountedAsIncludedAndInNothingElse() {
        var region = new Region("refusal");
        var people = region.people(6, 2);
        people.subList(0, 3)
                .forEach(person -> region.done(person, region.review(person, 2).getFirst()));
        region.publish();
        awaitCount(region, Quantity.TASKS_DONE, 3);

        region.said(people.getFirst(), 1, "evaluation", "refused").publish();
        awaitCount(region, Quantity.EVALUATED, 5);
        var told = Map.ofEntries(
                Map.entry(Quantity.INCLUDED, 6L),
                Map.entry(Quantity.REFUSED, 1L),
                Map.entry(Quantity.WITH_GOAL, 2L),
                Map.entry(Quantity.WITHOUT_GOAL, 3L),
                Map.entry(Quantity.WITH_CARER, 5L),
                Map.entry(Quantity.SEVERAL_ILLNESSES, 1L),
                Map.entry(Quantity.AT_MOST_ONE_ILLNESS, 4L),
                Map.entry(Quantity.TASKS_PLANNED, 4L),
                Map.entry(Quantity.TASKS_DONE, 2L),
                Map.entry(Quantity.INCLUSIONS_IN_RUNNING_ACTIONS, 2L),
                Map.entry(Quantity.IN_ACTIONS_AIM_1, 2L),
                Map.entry(Quantity.NOT_IN_ACTIONS_AIM_1, 3L));
        told.forEach((quantity, count) -> assertEquals(count, count(region, quantity), quantity.name()));
        people.subList(1, 6).forEach(person -> region.said(person, 1, "evaluation", "withdrawn")
                .publish());
        awaitCount(region, Quantity.REFUSED, 6);
        assertEquals(0, count(region, Quantity.PROFESSIONALS));

        region.said(people.getFirst(), 2, "evaluation", "given").publish();
        awaitCount(region, Quantity.EVALUATED, 1);
        assertEquals(2, count(region, Quantity.PROFESSIONALS));
    }

    @Test
    void onResearchNoFigureRests() {
        var region = new Region("research");
        var people = region.people(2, 0);
        region.said(people.getFirst(), 1, "research", "refused");
        region.publish();
        awaitCount(region, Quantity.INCLUDED, 2);
        assertEquals(2, count(region, Quantity.EVALUATED));
        assertEquals(0, count(region, Quantity.REFUSED));
    }

    @Test
    void noIdOfCareIsInAnyTable() {
        var region = story("searched");
        region.publish();
        awaitStory(region);

        var tables = texts("select tablename from pg_tables where schemaname = 'public'");
        assertFalse(tables.isEmpty());
        for (var table : tables) {
            var rows = String.join("\n", texts("select cast(t as text) from " + table + " t"));
            for (var id : region.careIds) {
                assertFalse(rows.contains(id.toString()), table);
            }
        }
    }

    @Test
    void theGoldenExampleOfEveryConsumedContractIsRead() {
        var ids = new ArrayList<UUID>();
        GOLDEN_TOPICS.forEach((type, topic) -> {
            var example = Contracts.example(type).replace("zorgzaam-leuven", "golden-pilot");
            var event = new Event(topic, Uuid7.next(), type, UUID.randomUUID(), example);
            ids.add(event.id());
            event.publish();
        });
        await().atMost(SOON)
                .untilAsserted(() -> assertEquals(
                        ids.size(),
                        pool.preparedQuery("select from consumed_event where event_id = any ($1)")
                                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                                .await()
                                .indefinitely()
                                .size()));
        assertEquals(List.of(), texts("select subject from outbox"));
        assertEquals(
                1, texts("select name from pilot where code = 'golden-pilot'").size());
    }

    /**
     * Eight people, one of them in twice and one withdrawn; three in the review; of their six tasks two are done. Four
     * questionnaires were due, one of them of who withdrew; one was answered, and so was one that is not due yet.
     */
    private static Region story(String pilot) {
        var region = new Region(pilot);
        var people = region.people(8, 3);
        region.included(people.getFirst(), "2024-09-01", false);
        region.consent(people.getLast(), 2, "withdrawn");
        region.said(people.get(3), 2, "evaluation", "given");
        region.said(people.get(3), 1, "evaluation", "refused");
        region.circle(people.get(1), 2, List.of(region.care()), false);
        for (var person : people.subList(0, 3)) {
            var tasks = region.review(person, 2);
            if (!person.equals(people.get(2))) {
                region.done(person, tasks.getFirst());
            }
        }
        region.answered(people.getFirst(), region.asked(people.getFirst(), "2024-05-01"), "2024-05-01");
        region.asked(people.getFirst(), "2024-06-01");
        region.asked(people.get(1), "2024-05-01");
        region.asked(people.getLast(), "2024-05-01");
        region.answered(people.get(1), region.asked(people.get(1), "2199-12-31"), "2199-12-31");
        region.reached(1_250);
        region.reached(750);
        return region;
    }

    private void awaitStory(Region region) {
        await().atMost(SOON).untilAsserted(() -> {
            assertEquals(new Cell(7, 7), cell(region, Quantity.INCLUDED));
            assertEquals(new Cell(3, 3), cell(region, Quantity.SEVERAL_ILLNESSES));
            assertEquals(new Cell(3, 3), cell(region, Quantity.WITH_GOAL));
            assertEquals(new Cell(6, 3), cell(region, Quantity.TASKS_PLANNED));
            assertEquals(new Cell(2, 2), cell(region, Quantity.TASKS_DONE));
            assertEquals(new Cell(4, 3), cell(region, Quantity.TASKS_OPEN));
            assertEquals(new Cell(3, 2), cell(region, Quantity.QUESTIONNAIRES_DUE));
            assertEquals(new Cell(1, 1), cell(region, Quantity.QUESTIONNAIRES_ANSWERED));
            assertEquals(new Cell(2, 2), cell(region, Quantity.QUESTIONNAIRES_UNANSWERED));
            assertEquals(new Cell(6, 6), cell(region, Quantity.WITH_CARER));
            assertEquals(new Cell(3, 3), cell(region, Quantity.PROFESSIONALS));
            assertEquals(new Cell(2, 2), cell(region, Quantity.PROFESSIONALS_SHARING));
            assertEquals(new Cell(3, 3), cell(region, Quantity.IN_ACTIONS_AIM_2));
            assertEquals(Cell.ZERO, cell(region, Quantity.IN_ACTIONS_AIM_4));
            assertEquals(new Cell(3, 3), cell(region, Quantity.INCLUSIONS_IN_RUNNING_ACTIONS));
            assertEquals(Cell.ofThings(1), cell(region, Quantity.RUNNING_ACTIONS));
            assertEquals(new Cell(2_000, 2_000), cell(region, Quantity.PEOPLE_REACHED));
        });
    }

    private void awaitCount(Region region, Quantity quantity, long expected) {
        await().atMost(SOON).until(() -> count(region, quantity) == expected);
    }

    private long count(Region region, Quantity quantity) {
        return cell(region, quantity).count();
    }

    private Cell cell(Region region, Quantity quantity) {
        return counts.of(region, quantity);
    }

    private List<String> texts(String sql) {
        var texts = new ArrayList<String>();
        pool.query(sql).execute().await().indefinitely().forEach(row -> texts.add(row.getString(0)));
        return texts;
    }
}
