package be.zorgkring.bench;

import be.zorgkring.parts.RunningParts;
import java.net.URI;
import java.util.Map;

/**
 * The running platform that is measured.
 *
 * @param services address of each service by its short name: patient, network, action, reporting
 * @param pids process of each service, the gateway included
 */
public record Target(URI gateway, Map<String, URI> services, Map<String, Long> pids, RunningParts parts) {

    URI service(String name) {
        return services.get(name);
    }
}
