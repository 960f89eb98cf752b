package be.zorgkring.gateway.upstream;

import java.util.Map;
import java.util.Optional;

/** Which service answers a path: the first segment after {@code /api} decides, and paths stay as they are. */
public final class RouteTable {

    private static final String API = "/api/";

    private static final Map<String, Service> BY_SEGMENT = Map.ofEntries(
            Map.entry("patients", Service.PATIENT),
            Map.entry("me", Service.PATIENT),
            Map.entry("emergency-accesses", Service.PATIENT),
            Map.entry("record-merges", Service.PATIENT),
            Map.entry("rectifications", Service.PATIENT),
            Map.entry("operations", Service.PATIENT),
            Map.entry("questionnaires", Service.PATIENT),
            Map.entry("pilots", Service.NETWORK),
            Map.entry("professionals", Service.NETWORK),
            Map.entry("organisations", Service.NETWORK),
            Map.entry("circles", Service.NETWORK),
            Map.entry("invitations", Service.NETWORK),
            Map.entry("actions", Service.ACTION),
            Map.entry("plans", Service.ACTION),
            Map.entry("campaigns", Service.ACTION),
            Map.entry("reports", Service.REPORTING));

    private RouteTable() {}

    public static Optional<Service> serviceFor(String path) {
        if (!path.startsWith(API)) {
            return Optional.empty();
        }
        int end = path.indexOf('/', API.length());
        String segment = path.substring(API.length(), end < 0 ? path.length() : end);
        return Optional.ofNullable(BY_SEGMENT.get(segment));
    }
}
