package be.zorgkring.gateway.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfRuleTest {

    private final CsrfRule rule = CsrfRule.forPagesAt(URI.create("https://zorgkring.example/start"));

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void readingNeedsNoProof(String method) {
        assertTrue(rule.permits(HttpMethod.valueOf(method), headers()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aChangeWithoutAnyProofIsRefused(String method) {
        assertFalse(rule.permits(HttpMethod.valueOf(method), headers()));
    }

    @Test
    void aChangeFromAnOwnPageIsPermitted() {
        assertTrue(rule.permits(HttpMethod.POST, headers().add("Sec-Fetch-Site", "same-origin")));
        assertTrue(rule.permits(HttpMethod.POST, headers().add("Origin", "https://zorgkring.example")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", ""})
    void aChangeFromAnotherSiteIsRefusedEvenWithAForgedOrigin(String site) {
        MultiMap headers = headers().add("Sec-Fetch-Site", site).add("Origin", "https://zorgkring.example");
        assertFalse(rule.permits(HttpMethod.POST, headers));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "http://zorgkring.example",
                "https://zorgkring.example.evil.example",
                "https://zorgkring.example:8443",
                "https://evil.example"
            })
    void anotherOriginIsRefused(String origin) {
        assertFalse(rule.permits(HttpMethod.DELETE, headers().add("Origin", origin)));
    }

    @Test
    void theHeaderThatOtherOriginsCannotSetIsProofEnough() {
        assertTrue(rule.permits(HttpMethod.PUT, headers().add("X-Zorgkring-Csrf", "1")));
        assertFalse(rule.permits(HttpMethod.PUT, headers().add("X-Zorgkring-Csrf", "0")));
    }

    @Test
    void aDefaultPortIsNoPartOfAnOrigin() {
        assertEquals(
                "https://a.example",
                CsrfRule.forPagesAt(URI.create("https://a.example:443")).ownOrigin());
        assertEquals(
                "http://a.example",
                CsrfRule.forPagesAt(URI.create("http://A.example:80/")).ownOrigin());
        assertEquals(
                "http://127.0.0.1:18000",
                CsrfRule.forPagesAt(URI.create("http://127.0.0.1:18000")).ownOrigin());
    }

    private static MultiMap headers() {
        return MultiMap.caseInsensitiveMultiMap();
    }
}
