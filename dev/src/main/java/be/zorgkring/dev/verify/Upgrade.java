package be.zorgkring.dev.verify;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.PreviousRelease;
import be.zorgkring.dev.platform.ServiceName;
import java.util.List;
import java.util.Map;

/**
 * An upgrade as it goes in a cluster: the schema is this release's already, and the pods are the release before this one's,
 * at first all, then some. Front ends are the older ones too: the story is told as it was told then.
 */
final class Upgrade {

    /** Each tells the others something, so that both releases read what the other wrote. */
    private static final List<ServiceName> FIRST = List.of(ServiceName.PATIENT, ServiceName.ACTION);

    private final Platform platform;
    private final PreviousRelease previous;

    Upgrade(Platform platform, PreviousRelease previous) {
        this.platform = platform;
        this.previous = previous;
    }

    Void check() {
        for (ServiceName service : ServiceName.values()) {
            platform.kill(service);
            platform.startPrevious(service, previous, Map.of("quarkus.flyway.migrate-at-start", "false"));
        }
        previous.story(platform.ports(), platform.parts());
        FIRST.forEach(this::upgrade);
        previous.story(platform.ports(), platform.parts());
        for (ServiceName service : ServiceName.values()) {
            if (!FIRST.contains(service)) {
                upgrade(service);
            }
        }
        return null;
    }

    private void upgrade(ServiceName service) {
        platform.stopPrevious(service);
        platform.startAgain(service);
    }
}
