package be.zorgkring.kernel.http;

import be.zorgkring.safety.RouteLabels;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The labels of a service's HTTP metrics. */
@Dependent
class HttpMetrics {

    private static final String DESCRIPTION = "/q/openapi";

    @Produces
    @Singleton
    MeterFilter labels(Routes routes) {
        return new RouteLabels(
                label -> routes.isTemplate(label) || label.equals(DESCRIPTION) ? Optional.of(label) : Optional.empty());
    }
}
