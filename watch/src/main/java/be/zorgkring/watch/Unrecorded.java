package be.zorgkring.watch;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/** Turns the answer to a request that left no record into a 500, whatever it was. */
@Singleton
public class Unrecorded {

    private static final Logger LOG = Logger.getLogger(Unrecorded.class);
    private static final String TOUCHED = "what it touched without a record";
    // Who comes first has the last word on the headers, once the status of the answer is known.
    private static final int FIRST = 10_000;
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    void watch(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.put(TOUCHED, new TreeSet<String>());
                    request.addHeadersEndHandler(nothing -> answer(request));
                    request.next();
                },
                FIRST);
    }

    /** Notes that the request touched these tables, and nobody will read of it. */
    public void note(RoutingContext request, Set<String> tables) {
        request.<Set<String>>get(TOUCHED).addAll(tables);
    }

    /** A 404 stays one: that there is no such person, or nothing of theirs by that name, speaks to nobody. */
    private static void answer(RoutingContext request) {
        Set<String> touched = request.get(TOUCHED);
        int status = request.response().getStatusCode();
        if (!touched.isEmpty() && status != NOT_FOUND) {
            LOG.errorf(
                    "%s %s, answered %d, touches %s and leaves no record",
                    request.request().method(), request.request().path(), status, touched);
            request.response().setStatusCode(FAILED);
        }
    }
}
