package be.zorgkring.gateway.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnsafeSettingsTest {

    private static final URI SAFE_ISSUER = URI.create("https://id.example/realms/zorgkring");
    private static final URI SAFE_URL = URI.create("https://zorgkring.example");
    private static final String SAFE_SECRET = "kX2vN8qLw5RzT1yB7mCj4HsDf9GpAe3U";

    @Test
    void aSafeConfigurationHasNoReasons() {
        assertEquals(List.of(), UnsafeSettings.inProduction(SAFE_ISSUER, SAFE_URL, SAFE_SECRET));
        assertEquals(List.of(), UnsafeSettings.everywhere(Set.of("https://app.example")));
    }

    @Test
    void everyReasonIsNamedAtOnce() {
        assertEquals(
                3,
                UnsafeSettings.inProduction(
                                URI.create("http://id.example/realms/zorgkring"),
                                URI.create("http://zorgkring.example"),
                                "web")
                        .size());
    }

    @Test
    void aLongButMonotonousSecretIsNone() {
        assertEquals(
                1,
                UnsafeSettings.inProduction(SAFE_ISSUER, SAFE_URL, "secret".repeat(8))
                        .size());
    }

    @Test
    void anOpenApiForEveryWebPageIsNeverSafe() {
        assertEquals(1, UnsafeSettings.everywhere(Set.of("*")).size());
    }
}
