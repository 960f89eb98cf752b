package be.zorgkring.gateway.session;

import be.zorgkring.gateway.identity.Caller;
import be.zorgkring.gateway.identity.Credential;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page may know of the person who signed in: no name and no national number, which stay in patient-service. */
final class WhoAmI {

    private static final Pattern COORDINATORS = Pattern.compile("/pilots/([^/]+)/coordinators");
    private static final List<String> KEYCLOAKS_OWN = List.of("offline_access", "uma_authorization");

    private WhoAmI() {}

    static JsonObject json(Caller caller, Credential shown) {
        return new JsonObject()
                .put("accountId", caller.accountId())
                .put("roles", new JsonArray(roles(caller)))
                .put("coordinates", new JsonArray(pilotsCoordinated(caller)))
                .put("clientId", caller.clientId())
                .put("signedInBy", shown.name().toLowerCase(Locale.ROOT))
                .put("expiresAt", caller.expiresAt().toString());
    }

    private static List<String> roles(Caller caller) {
        return caller.roles().stream()
                .filter(role -> !role.startsWith("default-roles-") && !KEYCLOAKS_OWN.contains(role))
                .sorted()
                .toList();
    }

    private static List<String> pilotsCoordinated(Caller caller) {
        return caller.groups().stream()
                .map(COORDINATORS::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .sorted()
                .toList();
    }
}
