package be.zorgkring.kernel.access;

import be.zorgkring.kernel.sql.DatabaseSettings;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Hears from the database whose facts changed, whichever process of this service changed them. */
@ApplicationScoped
@IfBuildProperty(name = "zorgkring.access.enabled", stringValue = "true", enableIfMissing = true)
class ChangedFacts {

    private static final Logger LOG = Logger.getLogger(ChangedFacts.class);
    private static final String CHANNEL = "access_changed";
    private static final String EVERYBODY = "*";
    private static final long RETRY_MILLIS = 500;

    private final RememberedFacts remembered;
    private final PgSubscriber subscriber;

    ChangedFacts(RememberedFacts remembered, Vertx vertx, DatabaseSettings database) {
        this.remembered = remembered;
        // Its options are not the pool's, which Quarkus keeps to itself.
        PgConnectOptions options = PgConnectOptions.fromUri(
                        "postgresql://" + database.address() + "/" + database.name())
                .setUser(database.username())
                .setPassword(database.password())
                .setSslMode(database.tls());
        options.setHostnameVerificationAlgorithm("HTTPS");
        database.ca().ifPresent(file -> options.setPemTrustOptions(new PemTrustOptions().addCertPath(file)));
        this.subscriber = PgSubscriber.subscriber(vertx, options);
    }

    void start(@Observes StartupEvent event) {
        // Asked for as soon as the connection is lost: until it is back, nothing is remembered.
        subscriber.reconnectPolicy(tries -> {
            remembered.hearing(false);
            return RETRY_MILLIS;
        });
        subscriber
                .channel(CHANNEL)
                .subscribeHandler(subscribed -> remembered.hearing(true))
                .handler(this::changed);
        subscriber
                .connect()
                .onFailure(failure -> LOG.warnf("changes are not heard of yet, so nothing is remembered: %s", failure));
    }

    void stop(@Observes ShutdownEvent event) {
        remembered.hearing(false);
        subscriber.close();
    }

    private void changed(String whom) {
        if (whom.equals(EVERYBODY)) {
            remembered.forgetAll();
        } else {
            remembered.forget(UUID.fromString(whom));
        }
    }
}
