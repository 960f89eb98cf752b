package be.zorgkring.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsafeSettingsTest {

    private static final Map<String, String> SAFE = Map.of(
            "zorgkring.oidc.issuer", "https://id.region.be/realms/zorgkring",
            "zorgkring.database.password", "kX2vN8qLw5RzT1yB",
            "zorgkring.patient.insz.key", "Zm9ydHktdHdvIHJhbmRvbSBieXRlcyBvZiBhIGtleSE=",
            "zorgkring.insz.allow-unissued-serials", "false");

    @Test
    void aSafeConfigurationHasNoReasons() {
        assertEquals(List.of(), reasons(SAFE));
    }

    @ParameterizedTest
    @CsvSource({
        "zorgkring.oidc.issuer, http://id.region.be/realms/zorgkring, not https",
        "zorgkring.oidc.issuer, https://localhost:8443/realms/zorgkring, demo's realm",
        "zorgkring.oidc.issuer, https://id.localhost/realms/zorgkring, demo's realm",
        "zorgkring.oidc.issuer, 'no address', not https",
        "quarkus.oidc.enabled, false, sign in",
        "quarkus.oidc.tenant-enabled, false, sign in",
        "quarkus.http.cors.origins, 'https://a.be,*', every web page",
        "zorgkring.insz.allow-unissued-serials, true, invented persons",
        "zorgkring.database.password, patient, password of development",
        "zorgkring.database.owner.password, aaaaaaaaaaaaaaaaaaaaaaaa, password of development",
        "zorgkring.patient.insz.key, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, placeholder",
        "zorgkring.reporting.pseudonym-key, changeit, placeholder",
        "zorgkring.patient.insz.retired-keys.2, changeit, placeholder",
        "zorgkring.gateway.cors-origins, '*', every web page",
        "zorgkring.gateway.public-url, http://zorgkring.region.be, not https",
        "zorgkring.gateway.web-client-secret, kX2vN8qLw5RzT1yB, placeholder",
        "zorgkring.gateway.web-client-secret, secretsecretsecretsecretsecret, placeholder"
    })
    void whatIsUnsafeIsNamedAndWhy(String name, String value, String why) {
        Map<String, String> settings = new HashMap<>(SAFE);
        settings.put(name, value);

        List<String> reasons = reasons(settings);

        assertEquals(1, reasons.size(), reasons::toString);
        assertTrue(reasons.getFirst().startsWith(name) && reasons.getFirst().contains(why), reasons::toString);
    }

    @Test
    void anApiThatIsOpenToEveryWebPageIsNeverSafe() {
        assertEquals(
                1,
                UnsafeSettings.everywhere(Map.of("zorgkring.gateway.cors-origins", "*"))
                        .size());
        assertEquals(List.of(), UnsafeSettings.everywhere(SAFE));
    }

    private static List<String> reasons(Map<String, String> settings) {
        List<String> reasons = UnsafeSettings.everywhere(settings);
        reasons.addAll(UnsafeSettings.inProduction(settings));
        return reasons;
    }

    @Test
    void everyReasonIsNamedAtOnceAndNoSecretIsSaid() {
        List<String> reasons = reasons(Map.of(
                "zorgkring.oidc.issuer", "http://127.0.0.1:8080/realms/zorgkring",
                "zorgkring.database.password", "hunter2hunter2",
                "quarkus.http.cors.origins", "*"));

        assertEquals(4, reasons.size(), reasons::toString);
        assertTrue(reasons.stream().noneMatch(reason -> reason.contains("hunter2")));
    }
}
