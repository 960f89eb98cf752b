package be.zorgkring.systemtests.operation;

import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.zorgkring.dev.platform.Places;
import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.PreviousRelease;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.Turn;
import be.zorgkring.systemtests.running.WholePlatform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * An upgrade as it goes in a cluster: the schema is this release's already, and the pods are the release before this one's,
 * at first all, then some. Front ends are the older ones too: the story is told as it was told then.
 */
@OnTheWholePlatform
@Order(Turn.UPGRADES)
class UpgradeIT {

    /** Each publishes something to the others, so that both releases read what the other wrote. */
    private static final List<ServiceName> FIRST = List.of(ServiceName.PATIENT, ServiceName.ACTION);

    private final WholePlatform whole;
    private final Platform platform;

    UpgradeIT(WholePlatform whole) {
        this.whole = whole;
        this.platform = whole.platform();
    }

    @Test
    void theReleaseBeforeThisOneWorksOnThisSchemaAndBesideThisOne() {
        assumeFalse(whole.isOfImages(), "of the release before this one there are no images here");
        Optional<PreviousRelease> found = PreviousRelease.of(Places.root(), Places.state("upgrade"));
        assumeTrue(found.isPresent(), "git does not reach back to it here");
        PreviousRelease previous = found.get();
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
    }

    private void upgrade(ServiceName service) {
        platform.stopPrevious(service);
        platform.startAgain(service);
    }
}
