package be.zorgkring.gateway.upstream;

import java.util.Map;
import java.util.Optional;

/** Which service answers a path: the first segment after {@code /api} or {@code /fhir} decides, and paths stay as they are. */
public final class RouteTable {

    private static final Map<String, Service> BY_SEGMENT = Map.ofEntries(
            Map.entry("patients", Service.PATIENT),
            Map.entry("me", Service.PATIENT),
            Map.entry("mandates", Service.PATIENT),
            Map.entry("emergency-accesses", Service.PATIENT),
            Map.entry("record-merges", Service.PATIENT),
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

    private RouteTable() {}

    public static Optional<Service> serviceFor(String path) {
        return BY_PREFIX.entrySet().stream()
                .filter(prefix -> path.startsWith(prefix.getKey()))
                .findFirst()
                .map(prefix -> prefix.getValue().get(firstSegment(path, prefix.getKey())));
    }

    private static String firstSegment(String path, String prefix) {
        int end = path.indexOf('/', prefix.length());
        return path.substring(prefix.length(), end < 0 ? path.length() : end);
    }
}
