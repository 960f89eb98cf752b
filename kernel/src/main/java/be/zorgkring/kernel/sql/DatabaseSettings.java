package be.zorgkring.kernel.sql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.pgclient.SslMode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the database is and who asks it. Most of it goes to Quarkus' data sources, in {@code microprofile-config.properties}; all of
 * it stands here, since a mapping refuses what it does not know.
 */
@ConfigMapping(prefix = "zorgkring.database")
public interface DatabaseSettings {

    /** Host and port. */
    String address();

    String name();

    /** The runtime role. */
    String username();

    String password();

    Owner owner();

    @WithDefault("disable")
    SslMode tls();

    /** PEM file of the CA that the server's certificate is checked against. */
    Optional<String> ca();

    /** Connections of the pool. */
    OptionalInt connections();

    /** How long a service that does not migrate itself waits for its schema. */
    @WithDefault("150s")
    Duration schemaWait();

    /** Who migrates; not given where something else does. */
    interface Owner {

        Optional<String> username();

        Optional<String> password();
    }
}
