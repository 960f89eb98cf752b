package be.zorgkring.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeavingTest {

    @Test
    void whoeverKeepsAConnectionToAProcessOnItsWayOutIsAskedToGiveItUp() {
        Vertx vertx = Vertx.vertx();
        try {
            Leaving leaving = new Leaving();
            Filters filters = new Filters();
            leaving.watch(filters);
            Router router = Router.router(vertx);
            filters.getFilters().forEach(filter -> router.route().handler(filter.getHandler()));
            router.route().handler(context -> context.end("here"));
            int port = vertx.createHttpServer()
                    .requestHandler(router)
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join()
                    .actualPort();

            assertEquals(Optional.empty(), connection(vertx, port));
            leaving.begin(new ShutdownDelayInitiatedEvent());
            assertEquals(Optional.of("close"), connection(vertx, port));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static Optional<String> connection(Vertx vertx, int port) {
        return vertx.createHttpClient()
                .request(HttpMethod.GET, port, "127.0.0.1", "/")
                .compose(request -> request.send())
                .map(answer -> Optional.ofNullable(answer.getHeader("Connection")))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
