package be.zorgkring.dev.verify;

/** What has to hold in a check. */
final class Requirement {

    private Requirement() {}

    /** @throws IllegalStateException says otherwise */
    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
