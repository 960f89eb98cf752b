package be.zorgkring.reporting;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import be.zorgkring.dev.testing.RealParts;
import be.zorgkring.dev.testing.SignIn;
import be.zorgkring.reporting.indicator.Quantity;
import be.zorgkring.reporting.store.PilotCountsQuery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Measures a programme of the published size; runs on request, with {@code -Dzorgkring.measure=true}, and judges nothing. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "reporting"))
@QuarkusTestResource(value = OwnTopics.class, restrictToAnnotatedClass = false)
@EnabledIfSystemProperty(named = "zorgkring.measure", matches = "true")
class SizeIT {

    private static final int PILOTS = 12;
    private static final int PEOPLE = 840;

    @Inject
    PilotCountsQuery counts;

    @Test
    void howFastAProgrammeIsTakenInAndCountedOut() {
        var regions = new ArrayList<Region>();
        for (int pilot = 0; pilot < PILOTS; pilot++) {
            regions.add(region("size-" + pilot));
        }
        int events = regions.stream().mapToInt(region -> region.events.size()).sum();

        long start = System.nanoTime();
        publish(regions);
        await().atMost(Duration.ofMinutes(10)).until(() -> regions.stream().allMatch(this::complete));
        double seconds = (System.nanoTime() - start) / 1e9;

        System.out.printf("SIZE %d events in %.1f s, %.0f a second%n", events, seconds, events / seconds);
        System.out.println("SIZE aims table in ms, sorted: " + Arrays.toString(times()));
    }

    private static void publish(List<Region> regions) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", RealParts.running().kafkaServers()),
                new StringSerializer(),
                new StringSerializer())) {
            regions.forEach(region -> region.events.forEach(event -> producer.send(event.message())));
        }
    }

    private static Region region(String pilot) {
        var region = new Region(pilot);
        for (var person : region.people(PEOPLE, PEOPLE / 2)) {
            region.review(person, 3).stream().limit(2).forEach(task -> region.done(person, task));
        }
        return region;
    }

    private boolean complete(Region region) {
        return counts.on(LocalDate.now(), OffsetDateTime.now()).await().indefinitely().stream()
                .filter(pilot -> pilot.code().equals(region.pilot))
                .anyMatch(pilot -> List.of(Quantity.INCLUDED, Quantity.WITH_CARER).stream()
                                .allMatch(quantity -> pilot.quantities().containsKey(quantity)
                                        && pilot.quantities().get(quantity).count() == PEOPLE)
                        && pilot.quantities().containsKey(Quantity.TASKS_DONE)
                        && pilot.quantities().get(Quantity.TASKS_DONE).count() == 2 * PEOPLE);
    }

    private static long[] times() {
        var times = new long[20];
        for (int round = 0; round < times.length; round++) {
            long start = System.nanoTime();
            given().auth()
                    .oauth2(SignIn.accessToken("karim.benali"))
                    .get("/api/reports/aims")
                    .then()
                    .statusCode(200);
            times[round] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(times);
        return times;
    }
}
