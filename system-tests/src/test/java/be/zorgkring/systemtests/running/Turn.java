package be.zorgkring.systemtests.running;

import org.junit.jupiter.api.Order;

/** When a class of checks has its turn, where that matters; whoever says nothing comes between those that look and those that break. */
public final class Turn {

    /** What happens here is what others look at. */
    public static final int TELLS = 1;

    /** While traces are still kept, and every topic holds all that was said. */
    public static final int LOOKS = 2;

    /** Reporting hears everything from the beginning: no topic may have been lost yet. */
    public static final int ROTATES = Order.DEFAULT + 1;

    public static final int LOSES = Order.DEFAULT + 2;

    /** PostgreSQL lies on a small disk afterwards, where a backup has no room. */
    public static final int FILLS_THE_DISK = Order.DEFAULT + 3;

    /** Every service is another release for a while. */
    public static final int UPGRADES = Order.DEFAULT + 4;

    private Turn() {}
}
