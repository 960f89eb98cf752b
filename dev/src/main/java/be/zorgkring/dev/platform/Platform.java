package be.zorgkring.dev.platform;

import be.zorgkring.parts.Lifetime;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.Progress;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.Texts;
import be.zorgkring.parts.local.LocalParts;
import be.zorgkring.parts.local.SecureParts;
import be.zorgkring.parts.local.Steps;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/** The parts and the five services of one state folder. */
public final class Platform {

    private final StateFolder state;
    private final Ports ports;
    private final LocalParts parts;
    private final Steps steps;
    private final ServiceSettings settings;
    private final Map<ServiceName, Service> services = new EnumMap<>(ServiceName.class);
    private final Map<ServiceName, Service> previousOnes = new EnumMap<>(ServiceName.class);
    private final Map<ServiceName, Map<String, String>> own = new EnumMap<>(ServiceName.class);
    private final Map<String, String> everywhere = new HashMap<>();
    private SecureParts secure;

    private Platform(
            StateFolder state,
            Ports ports,
            Function<ServiceName, Service> services,
            Lifetime lifetime,
            Progress progress) {
        this.state = state;
        this.ports = ports;
        this.parts = new LocalParts(state, ports, lifetime, progress);
        this.settings = new ServiceSettings(ports, parts.description(), parts.secrets());
        this.steps = new Steps(progress);
        Arrays.stream(ServiceName.values()).forEach(name -> this.services.put(name, services.apply(name)));
    }

    /** A platform of packages, each wherever it is. */
    static Platform ofPackages(
            StateFolder state, Ports ports, Function<ServiceName, Path> jars, Lifetime lifetime, Progress progress) {
        return new Platform(
                state,
                ports,
                name -> ServiceProcess.ofPackage(name, state, jars.apply(name), lifetime),
                lifetime,
                progress);
    }

    /** A platform of the packages that Maven made already, without a word on the terminal. */
    public static Platform ofPackages(Path root, StateFolder state, Ports ports, Lifetime lifetime) {
        return ofPackages(state, ports, service -> Build.jar(root, service), lifetime, Progress.SILENT);
    }

    /** A platform that is thrown away, whose services run by commands of the caller's. */
    public static Platform ofCommands(
            StateFolder state, Ports ports, Function<ServiceName, List<String>> commands, Progress progress) {
        return new Platform(
                state,
                ports,
                name -> ServiceProcess.of(name, state, commands.apply(name)),
                Lifetime.THROWN_AWAY,
                progress);
    }

    /** A platform that is thrown away, whose services run from their images under the chart's limits. */
    public static Platform ofImages(Path root, StateFolder state, Ports ports, Progress progress) {
        ChartLimits limits = ChartLimits.of(root);
        return new Platform(
                state,
                ports,
                name -> new ServiceContainer(name, ServiceImages.load(name), limits, state),
                Lifetime.THROWN_AWAY,
                progress);
    }

    /** The one entry point. */
    public URI gateway() {
        return address(ServiceName.GATEWAY);
    }

    /** Services start as soon as their data can be reached; Keycloak, the slowest, is waited for last. */
    public RunningParts start() {
        for (ServiceName service : ServiceName.values()) {
            ports.requireFree(service.module(), service.port(ports), service.managementPort(ports));
        }
        LocalParts.Starting starting = parts.begin();
        List<CompletableFuture<Void>> all = new ArrayList<>(List.of(starting.identities()));
        for (ServiceName service : ServiceName.values()) {
            all.add(starting.data().thenCompose(data -> steps.step(service.module(), () -> startAgain(service))));
        }
        try {
            allOrFirstFailure(all).join();
            return parts.description();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PartFailure failure ? failure : e;
        }
    }

    /** What fails first is said at once, without waiting for those that still start. */
    private static CompletableFuture<Void> allOrFirstFailure(List<CompletableFuture<Void>> all) {
        CompletableFuture<Void> outcome = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
        all.forEach(one -> one.whenComplete((nothing, failure) -> {
            if (failure != null) {
                outcome.completeExceptionally(failure);
            }
        }));
        return outcome;
    }

    public Ports ports() {
        return ports;
    }

    public RunningParts parts() {
        return parts.description();
    }

    /** What the services stand on, for who takes it away. */
    public LocalParts localParts() {
        return parts;
    }

    /** The secret of a client of the realm. */
    public String clientSecret(String client) {
        return parts.secrets().password(client);
    }

    /** Lets one service end as a cluster does. */
    public void stop(ServiceName service) {
        services.get(service).stop();
    }

    /** What one service has said since its start. */
    public String log(ServiceName service) {
        return Texts.read(state.log(service.module()));
    }

    /** A key of the services' secrets. */
    public String key(String name) {
        return parts.secrets().key(name);
    }

    /** Stops one service in its tracks, as a machine does that is short of everything; nobody is notified. */
    public void stall(ServiceName service) {
        services.get(service).stall();
    }

    public void goOn(ServiceName service) {
        services.get(service).goOn();
    }

    /** Ends one service as a power cut would. */
    public void kill(ServiceName service) {
        services.get(service).kill();
    }

    /** Starts the release before this one of a service that is not running, with some settings other than its own. */
    public void startPrevious(ServiceName service, PreviousRelease previous, Map<String, String> others) {
        previousOnes.put(service, ServiceProcess.ofPackage(service, state, previous.jar(service), Lifetime.KEPT));
        previousOnes.get(service).start(settings(service, others), service.managementPort(ports));
    }

    /** As a cluster ends a pod. */
    public void stopPrevious(ServiceName service) {
        previousOnes.remove(service).stop();
    }

    /** Starts one service that is not running, and returns when it is ready. */
    public void startAgain(ServiceName service) {
        startWith(service, Map.of());
    }

    /**
     * The same, with some settings other than its own.
     *
     * @throws PartFailure when it does not become ready; says what its log ends with
     */
    public void startWith(ServiceName service, Map<String, String> others) {
        services.get(service).start(settings(service, others), service.managementPort(ports));
    }

    private Map<String, String> settings(ServiceName service, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(settings.of(service));
        if (secure != null) {
            secure.of(service.module(), service.hasDatabase())
                    .forEach((name, value) -> all.put(ServiceSettings.variable(name), value));
        }
        own.getOrDefault(service, Map.of()).forEach((name, value) -> all.put(ServiceSettings.variable(name), value));
        everywhere.forEach((name, value) -> all.put(ServiceSettings.variable(name), value));
        others.forEach((name, value) -> all.put(ServiceSettings.variable(name), value));
        return all;
    }

    /** From the next start on, services meet PostgreSQL and Kafka as in a cluster: over TLS, each under its own name. */
    public void secure() {
        secure = parts.secure();
    }

    /** What a client of Kafka is given that connects as one of the services does. */
    public Map<String, Object> kafkaAs(ServiceName service) {
        return secure.kafkaClient(service.module());
    }

    /** Has one service that is not running do what it does before it would serve, such as migrating, and end. */
    public void runToItsEnd(ServiceName service, Map<String, String> others) {
        services.get(service).runToItsEnd(settings(service, others));
    }

    /** Gives one service, whenever it starts from now on, another setting. */
    public void set(ServiceName service, String name, String value) {
        own.computeIfAbsent(service, unknown -> new HashMap<>()).put(name, value);
    }

    /** Gives all services, when they start, a setting more. */
    public void setEverywhere(String name, String value) {
        everywhere.put(name, value);
    }

    /** Where one service answers, past the gateway. */
    public URI address(ServiceName service) {
        return URI.create(service.url(ports));
    }

    /** A metric of one service as an operator's Prometheus would read it; the sum over its labels, 0 when there is none. */
    public double metric(ServiceName service, String name) {
        return Metrics.read(service.managementPort(ports), name);
    }

    /** All metrics of one service, as text. */
    public String metrics(ServiceName service) {
        return Metrics.all(service.managementPort(ports));
    }

    /** Ends the services that read and publish, and starts them again; also those that do not run. */
    public void restartServices() {
        List<ServiceName> all = Arrays.stream(ServiceName.values())
                .filter(ServiceName::hasDatabase)
                .toList();
        sideBySide(all, service -> services.get(service).stop());
        sideBySide(all, this::startAgain);
    }

    private static void sideBySide(List<ServiceName> names, Consumer<ServiceName> task) {
        CompletableFuture.allOf(names.stream()
                        .map(name -> CompletableFuture.runAsync(() -> task.accept(name)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /** The services that are no longer there although nobody stopped them. */
    List<String> lost() {
        return services.entrySet().stream()
                .filter(service -> !service.getValue().isAlive())
                .map(service -> service.getKey().module())
                .toList();
    }

    /** Services first and side by side, so that they can still write what they hold. */
    public void stop() {
        previousOnes.values().forEach(Service::stop);
        sideBySide(
                List.of(ServiceName.values()), service -> services.get(service).stop());
        parts.stop();
    }
}
