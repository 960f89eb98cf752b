package be.zorgkring.gateway.identity;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * A browser sends its cookie wherever a request comes from, so a change with a cookie session must show that it comes
 * from our own pages.
 */
public record CsrfRule(String ownOrigin) {

    /** A header that other origins cannot set without a preflight, which is never granted for it. */
    public static final String HEADER = "X-Zorgkring-Csrf";

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    public static CsrfRule forPagesAt(URI publicUrl) {
        String scheme = publicUrl.getScheme();
        int usual = "https".equals(scheme) ? 443 : 80;
        boolean unusual = publicUrl.getPort() > 0 && publicUrl.getPort() != usual;
        String host = publicUrl.getHost().toLowerCase(Locale.ROOT);
        return new CsrfRule(scheme + "://" + host + (unusual ? ":" + publicUrl.getPort() : ""));
    }

    public boolean permits(HttpMethod method, MultiMap headers) {
        if (SAFE.contains(method) || "1".equals(headers.get(HEADER))) {
            return true;
        }
        String site = headers.get("Sec-Fetch-Site");
        return site != null ? "same-origin".equals(site) : ownOrigin.equals(headers.get(HttpHeaders.ORIGIN));
    }
}
