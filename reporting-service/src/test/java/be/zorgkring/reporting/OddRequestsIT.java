package be.zorgkring.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.testing.OddRequests;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "reporting"))
@QuarkusTestResource(value = OwnTopics.class, restrictToAnnotatedClass = false)
class OddRequestsIT {

    @TestHTTPResource("/")
    URI service;

    @Inject
    MeterRegistry metrics;

    @Test
    void eachIsAnsweredEachRefusalIsAProblemAndNoneBecomesALabel() {
        assertEquals(List.of(), OddRequests.complaints(service, SignIn.accessToken("karim.benali")));
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
