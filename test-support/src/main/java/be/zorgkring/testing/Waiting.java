package be.zorgkring.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waiting for what another part does meanwhile, asked often: what takes five milliseconds is not waited for a tenth of a second. */
public final class Waiting {

    private static final Duration OFTEN = Duration.ofMillis(20);

    private Waiting() {}

    public static ConditionFactory await() {
        return Awaitility.await().pollDelay(Duration.ZERO).pollInterval(OFTEN);
    }
}
