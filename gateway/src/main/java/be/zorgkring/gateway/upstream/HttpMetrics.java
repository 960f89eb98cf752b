package be.zorgkring.gateway.upstream;

import be.zorgkring.safety.RouteLabels;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The labels of the gateway's HTTP metrics, of requests that it gets and of those that it sends. */
@Dependent
class HttpMetrics {

    @Produces
    @Singleton
    MeterFilter labels() {
        return new RouteLabels(RouteTable::labelFor);
    }
}
