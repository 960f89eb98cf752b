package be.zorgkring.kernel.event;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.Optional;

/** The five characters by which PostgreSQL tells what went wrong, wherever in a failure they are. */
final class SqlState {

    private static final String DEADLOCK = "40P01";

    private SqlState() {}

    static Optional<String> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state =
                    switch (cause) {
                        case PgException fromDriver -> fromDriver.getSqlState();
                        case SQLException fromHibernate -> fromHibernate.getSQLState();
                        default -> null;
                    };
            if (state != null) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** Two transactions waited for each other, and this one was ended so that the other goes on. */
    static boolean isDeadlock(Throwable failure) {
        return of(failure).filter(DEADLOCK::equals).isPresent();
    }
}
