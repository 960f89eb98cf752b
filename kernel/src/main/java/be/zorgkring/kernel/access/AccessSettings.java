package be.zorgkring.kernel.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** On what facts access is decided, and how much of it one caller gets. */
@ConfigMapping(prefix = "zorgkring.access")
public interface AccessSettings {

    /** Read when a service is built: without it, nothing that decides about people is in it. */
    @WithDefault("true")
    boolean enabled();

    /** Topics whose heartbeats tell how fresh the facts are. */
    List<String> topics();

    /** Older facts refuse everybody but the person. */
    @WithDefault("60s")
    Duration staleAfter();

    /** Persons, and callers, whose facts are kept in memory; 0 keeps none. */
    @WithDefault("10000")
    long rememberedPersons();

    /** Different people's records that somebody may ask for. */
    @WithDefault("300")
    int personsAnHour();

    @WithDefault("5000")
    int personsAnHourForSystems();
}
