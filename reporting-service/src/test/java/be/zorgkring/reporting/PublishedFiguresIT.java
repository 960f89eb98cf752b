package be.zorgkring.reporting;

import static be.zorgkring.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.reporting.disclosure.Cell;
import be.zorgkring.reporting.indicator.PilotCounts;
import be.zorgkring.reporting.indicator.Quantity;
import be.zorgkring.reporting.model.PilotRow;
import be.zorgkring.reporting.model.Row;
import be.zorgkring.reporting.store.PeoplesRows;
import be.zorgkring.reporting.store.PublishedFigures;
import be.zorgkring.reporting.store.ReadModels;
import be.zorgkring.testing.Erasures;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "reporting"))
@QuarkusTestResource(value = OwnTopics.class, restrictToAnnotatedClass = false)
class PublishedFiguresIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int STEP = 10;

    @Inject
    PublishedFigures figures;

    @Inject
    ExactCounts counts;

    @Inject
    ReadModels readModels;

    @Inject
    UnitOfWork unitOfWork;

    @Test
    void twoLooksAroundOneInclusionShowTheSame() {
        var region = published("two-looks", 20);
        var before = look(region.pilot);

        region.people(1, 1);
        tell(region, 21);
        publish();
        assertEquals(before, look(region.pilot));

        region.people(STEP - 1, 0);
        tell(region, 30);
        publish();
        assertEquals(Cell.ofPeople(30), look(region.pilot).quantities().get(Quantity.INCLUDED));
        assertEquals(Cell.ofPeople(1), look(region.pilot).quantities().get(Quantity.SEVERAL_ILLNESSES));
    }

    @Test
    void whoComesAloneIsNotShownBesideOthersWhoDidSomething() {
        var region = published("alone", 20);
        var before = look(region.pilot);

        var people = peopleOf(region);
        region.events.clear();
        people.forEach(person -> region.review(person, 1));
        region.people(1, 1);
        tell(region, 21);
        await().atMost(SOON)
                .until(() -> counts.of(region, Quantity.TASKS_PLANNED).count() == 20);
        publish();
        assertEquals(before, look(region.pilot));
    }

    @Test
    void whatIsToldAgainMovesNobody() {
        var region = published("told-again", 12);
        assertEquals(0, moved(region));

        region.events.forEach(event -> event.again().publish());
        region.events.clear();
        region.people(1, 0);
        tell(region, 13);
        assertEquals(1, moved(region));
    }

    @Test
    void whoIsErasedMovedAndIsNotKnownForIt() {
        var region = published("erased-and-moved", 12);
        var before = look(region.pilot);
        var person = peopleOf(region).getFirst();
        region.events.clear();
        region.review(person, 1);
        tell(region, 12);
        await().atMost(SOON).until(() -> moved(region) == 1);

        Erasures.confirmed(OwnTopics.named("zorgkring.erasure"), person, "reporting-service");
        assertEquals(1, moved(region));
        assertEquals(
                0, OwnDatabase.count("select count(*) from moved_person m join erasure e on e.subject = m.person"));
        publish();
        assertEquals(before, look(region.pilot));
    }

    @Test
    void whenAYearIsOverTheFiguresOfAllPilotsMove() {
        var region = published("year", 12);
        region.people(1, 0);
        tell(region, 13);
        var newYear = LocalDate.now(ZoneOffset.UTC).plusYears(1).withDayOfYear(1);

        figures.publish(newYear.atTime(12, 0).toInstant(ZoneOffset.UTC)).await().indefinitely();
        assertEquals(Cell.ofPeople(13), look(region.pilot).quantities().get(Quantity.INCLUDED));
        assertEquals(newYear, look(region.pilot).countingDate());
    }

    @Test
    void severalInstancesPublishOnce() {
        var pilot = "instances";
        merge(new PilotRow(pilot, 1, "Instances", "running"));
        var history = new History(pilot, new Random(7), this::merge, this::erase);
        IntStream.range(0, STEP).forEach(step -> history.goOn());
        var now = Instant.now();

        Uni.join()
                .all(IntStream.range(0, 4)
                        .mapToObj(instance -> figures.publish(now))
                        .toList())
                .andFailFast()
                .await()
                .indefinitely();
        assertEquals(Cell.ofPeople(STEP), look(pilot).quantities().get(Quantity.INCLUDED));
    }

    /** Whatever happens to whom: a look differs from the one before exactly when enough people moved in between. */
    @Test
    void inRandomHistoriesFiguresMoveWhenEnoughPeopleHave() {
        for (int seed = 1; seed <= 4; seed++) {
            var pilot = "history-" + seed;
            merge(new PilotRow(pilot, 1, "History " + seed, "running"));
            publish();
            var history = new History(pilot, new Random(seed), this::merge, this::erase);
            var last = look(pilot);
            int publications = 0;
            for (int round = 0; round < 250; round++) {
                history.goOn();
                publish();
                var now = look(pilot);
                boolean due = history.moved() >= STEP && (history.cameOrWent() == 0 || history.cameOrWent() >= STEP);
                var state = "seed " + seed + ", round " + round + ": " + history.moved() + " moved, "
                        + history.cameOrWent() + " came or went";
                if (due) {
                    assertNotEquals(last.publishedAt(), now.publishedAt(), state);
                    history.published();
                    publications++;
                } else {
                    assertEquals(last, now, state);
                }
                last = now;
            }
            assertTrue(publications >= 5, publications + " publications");
        }
    }

    private Region published(String pilot, int people) {
        var region = new Region(pilot);
        region.people(people, 0);
        tell(region, people);
        await().atMost(SOON).until(() -> counts.of(region, Quantity.WITH_CARER).count() == people);
        publish();
        assertFalse(look(pilot).quantities().isEmpty());
        return region;
    }

    private void tell(Region region, long included) {
        region.publish();
        await().atMost(SOON).until(() -> counts.of(region, Quantity.INCLUDED).count() == included);
    }

    private static List<UUID> peopleOf(Region region) {
        return region.events.stream()
                .filter(event -> event.type().endsWith("person-included.v1"))
                .map(Event::key)
                .toList();
    }

    private long moved(Region region) {
        return OwnDatabase.count("select count(distinct person) from moved_person where pilot = ?", region.pilot);
    }

    private PilotCounts look(String pilot) {
        return figures.all().await().indefinitely().stream()
                .filter(each -> each.code().equals(pilot))
                .findFirst()
                .orElseThrow();
    }

    private void publish() {
        figures.publish(Instant.now()).await().indefinitely();
    }

    private void merge(Row row) {
        unitOfWork.run(work -> readModels.merge(List.of(row), work)).await().indefinitely();
    }

    private void erase(UUID person) {
        OwnDatabase.update("insert into erasure (subject, erasure_id, asked_at) values (?, ?, now())", person, person);
        for (var statement : PeoplesRows.DELETING) {
            OwnDatabase.update(statement.replace(":subject", "cast('" + person + "' as uuid)"));
        }
    }
}
