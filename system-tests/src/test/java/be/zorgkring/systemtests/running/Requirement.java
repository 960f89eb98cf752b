package be.zorgkring.systemtests.running;

/** What has to hold in a check. */
public final class Requirement {

    private Requirement() {}

    /** @throws IllegalStateException says otherwise */
    public static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
