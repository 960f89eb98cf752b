package be.zorgkring.systemtests.sweep;

import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.WholePlatform;
import be.zorgkring.testing.sweep.Sweep;
import org.junit.jupiter.api.Test;

/** The short form of {@code ./zorgkring sweep}: the same one extreme of every field each time. */
@OnTheWholePlatform
class SweepIT {

    private final WholePlatform whole;

    SweepIT(WholePlatform whole) {
        this.whole = whole;
    }

    @Test
    void extremesOfEveryFieldAskedAsEverybodyBreakNothing() {
        Sweep.always(whole.gateway(), whole.identities());
    }
}
