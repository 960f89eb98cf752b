package be.zorgkring.dev.platform;

import be.zorgkring.bench.Target;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The platform that {@code up} started from this checkout, as another verb finds it. */
record RunningPlatform(StateFolder state, Ports ports, RunningParts parts) {

    /**
     * Finds it, and makes its parts those of this JVM's sign-ins.
     *
     * @throws PartFailure when it does not run
     */
    static RunningPlatform find() {
        StateFolder state = Places.state("up");
        Path description = state.root().resolve("parts.properties");
        if (!Files.exists(description)
                || state.processFile(Leftovers.LAUNCHER).running().isEmpty()) {
            throw new PartFailure("The platform does not run; start it in another terminal with './zorgkring up'.");
        }
        System.setProperty("zorgkring.parts", description.toString());
        return new RunningPlatform(state, Ports.from(System.getenv()), RunningParts.read(description));
    }

    URI gateway() {
        return URI.create(ServiceName.GATEWAY.url(ports));
    }

    Target target() {
        Map<String, URI> addresses = new LinkedHashMap<>();
        Map<String, Long> processes = new LinkedHashMap<>();
        Arrays.stream(ServiceName.values()).forEach(service -> {
            addresses.put(service.database(), URI.create(service.url(ports)));
            state.processFile(service.module())
                    .running()
                    .ifPresent(process -> processes.put(service.module(), process.pid()));
        });
        return new Target(gateway(), addresses, processes, parts);
    }
}
