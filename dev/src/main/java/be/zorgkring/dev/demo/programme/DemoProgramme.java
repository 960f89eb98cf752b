package be.zorgkring.dev.demo.programme;

import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The demo programme at the real programme's published size, all of it invented: pilots, directory, actions, campaigns, people
 * with their circles and plans. It is the same on every machine, and goes in through the bulk imports of the services.
 */
public final class DemoProgramme {

    private DemoProgramme() {}

    /**
     * Loads what is not there yet. May be stopped at any moment and called again: nothing is lost and nothing doubled; when all
     * is there it takes a few requests.
     *
     * @param gateway address of the gateway, such as {@code http://127.0.0.1:18000}
     * @param token gives a fresh access token of the client {@code importer} each time it is asked
     * @throws ProgrammeFailure when an item is refused or the platform stays away
     */
    public static void load(URI gateway, Supplier<String> token, ProgressListener progress) {
        load(gateway, token, Integer.MAX_VALUE, progress);
    }

    /** As {@link #load(URI, Supplier, ProgressListener)}, with the first few people only, for a platform that is soon gone. */
    public static void load(URI gateway, Supplier<String> token, int mostPersons, ProgressListener progress) {
        try (ImportApi api = new ImportApi(gateway, token)) {
            new Loading(new Programme(mostPersons), api, progress).run();
        }
    }

    /** How many the platform holds of each kind of thing that the programme loads; changes nothing. */
    public static Map<String, Long> counts(URI gateway, Supplier<String> token) {
        try (ImportApi api = new ImportApi(gateway, token)) {
            return new Loading(new Programme(), api, ProgressListener.SILENT).counts();
        }
    }
}
