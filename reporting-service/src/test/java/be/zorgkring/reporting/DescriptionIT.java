package be.zorgkring.reporting;

import be.zorgkring.testing.RealParts;
import be.zorgkring.watch.EveryOperation;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DescriptionIT {

    @Test
    void everyOperationHasANameTypesProblemsAndLimits() {
        EveryOperation.isDescribed();
    }
}
