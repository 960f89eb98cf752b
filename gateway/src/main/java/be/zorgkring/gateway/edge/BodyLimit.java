package be.zorgkring.gateway.edge;

import be.zorgkring.gateway.config.GatewaySettings;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** How large a body may be: imports carry hundreds of records, everything else is small. */
@ApplicationScoped
public class BodyLimit {

    private final long usual;
    private final long imports;

    BodyLimit(GatewaySettings settings) {
        this.usual = settings.body().limit().asLongValue();
        this.imports = settings.body().importsLimit().asLongValue();
    }

    public long of(String path) {
        return isImport(path) ? imports : usual;
    }

    public static boolean isImport(String path) {
        return path.startsWith("/api/") && path.endsWith("/imports");
    }

    /** Judges by the announced length only; a body that announces none is counted on its way. */
    boolean isExceededBy(HttpServerRequest request) {
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null) {
            return false;
        }
        try {
            return Long.parseLong(announced) > of(request.path());
        } catch (NumberFormatException larger) {
            return true;
        }
    }
}
