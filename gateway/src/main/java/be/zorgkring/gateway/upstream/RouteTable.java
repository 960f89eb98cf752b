package be.zorgkring.gateway.upstream;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which service answers a path: the first segment after {@code /api} or {@code /fhir} decides, and paths stay as they are. */
public final class RouteTable {

    private static final Map<String, Service> BY_SEGMENT = Map.ofEntries(
            Map.entry("patients", Service.PATIENT),
            Map.entry("me", Service.PATIENT),
            Map.entry("mandates", Service.PATIENT),
            Map.entry("emergency-accesses", Service.PATIENT),
            Map.entry("record-merges", Service.PATIENT),
            Map.entry("proposals", Service.PATIENT),
            Map.entry("rectifications", Service.PATIENT),
            Map.entry("erasures", Service.PATIENT),
            Map.entry("operations", Service.PATIENT),
            Map.entry("questionnaires", Service.PATIENT),
            Map.entry("access-log", Service.PATIENT),
            Map.entry("pilots", Service.NETWORK),
            Map.entry("professionals", Service.NETWORK),
            Map.entry("organisations", Service.NETWORK),
            Map.entry("circles", Service.NETWORK),
            Map.entry("invitations", Service.NETWORK),
            Map.entry("actions", Service.ACTION),
            Map.entry("plans", Service.ACTION),
            Map.entry("campaigns", Service.ACTION),
            Map.entry("reports", Service.REPORTING));

    /** Of FHIR the resource types that somebody answers. */
    private static final Map<String, Service> BY_RESOURCE = Map.of("AuditEvent", Service.PATIENT);

    private static final Map<String, Map<String, Service>> BY_PREFIX =
            Map.of("/api/", BY_SEGMENT, "/fhir/", BY_RESOURCE);

    /** Addresses that the gateway answers itself, or asks a service for on its own account. */
    private static final Set<String> OWN = Set.of(
            "/openapi",
            "/q/health",
            "/q/openapi",
            "/session",
            "/session/login",
            "/session/callback",
            "/session/backchannel-logout",
            "/session/logout");

    /** A person's record as a whole: the one place where the last segment says what is asked. */
    private static final Pattern WHOLE = Pattern.compile("/api/patients/[^/]+/(page|archive)");

    private RouteTable() {}

    public static Optional<Service> serviceFor(String path) {
        return BY_PREFIX.entrySet().stream()
                .filter(prefix -> path.startsWith(prefix.getKey()))
                .findFirst()
                .map(prefix -> prefix.getValue().get(firstSegment(path, prefix.getKey())));
    }

    /** The template under which requests to an address are counted; what follows the first segment is none of the gateway's. */
    public static Optional<String> labelFor(String path) {
        Matcher whole = WHOLE.matcher(path);
        if (whole.matches()) {
            return Optional.of("/api/patients/{id}/" + whole.group(1));
        }
        if (OWN.contains(path)) {
            return Optional.of(path);
        }
        return serviceFor(path).map(service -> {
            int end = path.indexOf('/', path.indexOf('/', 1) + 1);
            return end < 0 ? path : path.substring(0, end) + "/*";
        });
    }

    private static String firstSegment(String path, String prefix) {
        int end = path.indexOf('/', prefix.length());
        return path.substring(prefix.length(), end < 0 ? path.length() : end);
    }
}
