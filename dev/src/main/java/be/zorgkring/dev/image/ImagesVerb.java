package be.zorgkring.dev.image;

import be.zorgkring.dev.platform.Build;
import be.zorgkring.dev.platform.Evaluation;
import be.zorgkring.dev.platform.Places;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.dev.platform.Terminal;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Progress;
import be.zorgkring.parts.StateFolder;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The images of the five services, made without a container engine and without a registry. */
@Command(
        name = "images",
        description = {
            "Writes the images of the services as tars (for docker load and ctr images import), each with its bill of"
                    + " materials and the list of classes it was made from.",
            "The first time it starts the platform to see which classes are used; later builds take those lists."
        },
        mixinStandardHelpOptions = true)
public final class ImagesVerb implements Callable<Integer> {

    @Option(
            names = "--base",
            paramLabel = "IMAGE",
            description = "An image with glibc to build on, from its registry;"
                    + " otherwise the lowest layer is made of Debian's packages.")
    private String base;

    @Option(
            names = "--prefix",
            defaultValue = "zorgkring",
            description = "Names are <prefix>/<service>:<tag>, at docker.io when the prefix names no registry;"
                    + " default: ${DEFAULT-VALUE}.")
    private String prefix;

    @Option(names = "--tag", defaultValue = "dev", description = "Default: ${DEFAULT-VALUE}.")
    private String tag;

    @Option(names = "--train", description = "Record the lists of classes anew.")
    private boolean train;

    private final Progress progress = Terminal.progress();

    @Override
    public Integer call() throws Exception {
        StateFolder state = Places.state("images");
        try (FileLock lock = state.lock()) {
            new Build(Places.root(), state, progress).services();
            progress.say("the bills of materials");
            Sbom.collect(Places.root(), state.log("bills-of-materials"));
            Map<ServiceName, String> ids = build(state);
            System.out.println();
            ids.forEach((service, id) -> System.out.printf(
                    "%s  %s  %d MiB%n", ImageName.of(prefix, service, tag), id, megabytes(tar(state, service))));
            System.out.printf(
                    "%nThey lie in %s; load one with 'docker load -i' or 'ctr -n k8s.io images import'.%n",
                    state.root());
            ImageName name = ImageName.of(prefix, ServiceName.GATEWAY, tag);
            System.out.printf(
                    "The chart takes them in with k8s/chart/values-evaluation.yaml and %s (k8s/README.md).%n",
                    Evaluation.of(Places.root(), state).write(name.registry(), name.path(), name.tag()));
            return lock.isValid() ? 0 : 1;
        }
    }

    private Map<ServiceName, String> build(StateFolder state) {
        Path log = state.log("images");
        StateFolder.delete(state.folder("layers"));
        progress.say("the Java runtime");
        JavaRuntime runtime = JavaRuntime.link(state.root().resolve("java"), log);
        Optional<DebianBase> os = base == null ? Optional.of(DebianBase.make(state, runtime, log)) : Optional.empty();
        Map<ServiceName, StagedService> staged = new EnumMap<>(ServiceName.class);
        Map<ServiceName, Path> missing = new EnumMap<>(ServiceName.class);
        for (ServiceName service : ServiceName.values()) {
            Path application = Build.jar(Places.root(), service).getParent();
            staged.put(
                    service,
                    StagedService.stage(
                            service, application, state.folder("stage").resolve(service.module()), runtime));
            if (train || !Files.exists(classes(state, service))) {
                missing.put(service, classes(state, service));
            }
        }
        if (!missing.isEmpty()) {
            progress.say("which classes are used");
            new Training(state, progress).record(staged, missing);
        }
        // Side by side, as many as there are processors.
        return new EnumMap<>(staged.values().parallelStream()
                .collect(Collectors.toMap(StagedService::service, service -> image(state, service, os))));
    }

    private String image(StateFolder state, StagedService staged, Optional<DebianBase> os) {
        ServiceName service = staged.service();
        Path archive = staged.folder().resolve(StagedService.ARCHIVE);
        ClassArchive.make(staged, classes(state, service), archive, state.log(service.module() + "-classes"));
        String id = new ServiceImage(staged, state.folder("layers").resolve(service.module()))
                .write(
                        os,
                        Optional.ofNullable(base),
                        ImageName.of(prefix, service, tag).toString(),
                        tar(state, service));
        Sbom.write(
                Places.root(),
                service,
                os,
                Optional.ofNullable(base),
                state.root().resolve(service.module() + ".cdx.json"));
        progress.say("the image of " + service.module());
        return id;
    }

    private static Path tar(StateFolder state, ServiceName service) {
        return state.root().resolve(service.module() + ".tar");
    }

    private static Path classes(StateFolder state, ServiceName service) {
        return state.root().resolve(service.module() + ".classes");
    }

    private static long megabytes(Path file) {
        try {
            return Files.size(file) >> 20;
        } catch (IOException e) {
            throw new PartFailure("The image " + file + " is gone.", e);
        }
    }
}
