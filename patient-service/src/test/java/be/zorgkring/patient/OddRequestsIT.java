package be.zorgkring.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OddRequests;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class OddRequestsIT {

    @TestHTTPResource("/")
    URI service;

    @Inject
    MeterRegistry metrics;

    @Test
    void eachIsAnsweredEachRefusalIsAProblemAndNoneBecomesALabel() {
        assertEquals(
                List.of(), OddRequests.complaints(service, World.get().stranger.token()));
        assertEquals(
                List.of(),
                OddRequests.strange(
                        service,
                        metrics.find("http.server.requests").timers().stream()
                                .map(timer -> timer.getId().getTag("uri"))));
    }

    @Test
    void noColumnTakesAMomentThatNobodyCanRead() {
        assertEquals(List.of(), OwnDatabase.columnsThatTakeAnyMoment());
    }
}
