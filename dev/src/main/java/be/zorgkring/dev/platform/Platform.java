package be.zorgkring.dev.platform;

import be.zorgkring.dev.parts.Lifetime;
import be.zorgkring.dev.parts.PartFailure;
import be.zorgkring.dev.parts.Ports;
import be.zorgkring.dev.parts.Progress;
import be.zorgkring.dev.parts.RunningParts;
import be.zorgkring.dev.parts.StateFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The parts and the five services of one state folder. */
public final class Platform {

    private final Build build;
    private final Ports ports;
    private final LocalParts parts;
    private final Steps steps;
    private final List<ServiceProcess> services;

    Platform(StateFolder state, Ports ports, Build build, Progress progress) {
        this.build = build;
        this.ports = ports;
        this.parts = new LocalParts(state, ports, Lifetime.KEPT, progress);
        this.steps = new Steps(progress);
        this.services = Arrays.stream(ServiceName.values())
                .map(service -> new ServiceProcess(service, state))
                .toList();
    }

    /** Services start as soon as their data can be reached; Keycloak, the slowest, is waited for last. */
    RunningParts start() {
        for (ServiceName service : ServiceName.values()) {
            ports.requireFree(service.module(), service.port(ports), service.managementPort(ports));
        }
        LocalParts.Starting starting = parts.begin();
        RunningParts running = parts.description();
        ServiceSettings settings = new ServiceSettings(ports, running, parts.secrets());
        List<CompletableFuture<Void>> all = new ArrayList<>(List.of(starting.identities()));
        for (ServiceProcess service : services) {
            all.add(starting.data()
                    .thenCompose(data -> steps.step(
                            service.service().module(),
                            () -> service.start(
                                    build.jar(service.service()),
                                    settings.of(service.service()),
                                    service.service().managementPort(ports)))));
        }
        try {
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
            return running;
        } catch (CompletionException e) {
            throw e.getCause() instanceof PartFailure failure ? failure : e;
        }
    }

    /** The services that are no longer there although nobody stopped them. */
    List<String> lost() {
        return services.stream()
                .filter(service -> !service.isAlive())
                .map(service -> service.service().module())
                .toList();
    }

    /** Services first and side by side, so that they can still write what they hold. */
    void stop() {
        CompletableFuture.allOf(services.stream()
                        .map(service -> CompletableFuture.runAsync(service::stop))
                        .toArray(CompletableFuture[]::new))
                .join();
        parts.stop();
    }
}
