package be.zorgkring.kernel.access;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Reports to operators the rows about access whose period nobody can read: they permit nothing, and stop nobody else's. */
@Singleton
class RowsSetAside {

    private static final Logger LOG = Logger.getLogger(RowsSetAside.class);
    private static final String METRIC = "rows_set_aside";
    private static final List<String> TABLES = List.of("access_member", "access_mandate", "access_emergency");

    private final MeterRegistry metrics;

    RowsSetAside(MeterRegistry metrics) {
        this.metrics = metrics;
        // An alert on a counter that is not there until it counts would miss the first.
        TABLES.forEach(table -> metrics.counter(METRIC, "table", table));
    }

    Consumer<UUID> in(String table) {
        return id -> {
            LOG.errorf("row %s of %s has a period that cannot be read, and permits nothing", id, table);
            metrics.counter(METRIC, "table", table).increment();
        };
    }
}
