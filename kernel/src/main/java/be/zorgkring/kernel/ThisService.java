package be.zorgkring.kernel;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this service is called: in the events that it sends, on record, and in what it hands to people. */
@Singleton
public class ThisService {

    private final String name;

    // The key is Quarkus' own, so that a mapping of it would stand beside that of Quarkus.
    public ThisService(@ConfigProperty(name = "quarkus.application.name") String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }
}
