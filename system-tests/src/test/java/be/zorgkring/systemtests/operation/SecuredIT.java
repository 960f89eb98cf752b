package be.zorgkring.systemtests.operation;

import static be.zorgkring.systemtests.running.Requirement.require;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.parts.Certificate;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.WholePlatform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** Services meet PostgreSQL and Kafka over TLS, believe only the CA they were given, and have no rights but their own. */
@OnTheWholePlatform
class SecuredIT {

    private final Platform platform;
    private final StateFolder state;

    SecuredIT(WholePlatform whole) {
        this.platform = whole.platform();
        this.state = whole.state();
    }

    @Test
    void noServiceSpeaksToPostgresqlInTheClear() throws SQLException {
        try (var connection = platform.parts().postgres().connect("postgres");
                var statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("""
                        select usename, count(*) filter (where ssl), count(*) filter (where not ssl)
                        from pg_stat_activity join pg_stat_ssl using (pid)
                        where usename in ('patient', 'network', 'action', 'reporting') group by usename
                        """)) {
            int services = 0;
            while (counted.next()) {
                services++;
                require(
                        counted.getLong(2) > 0 && counted.getLong(3) == 0,
                        counted.getString(1) + " has " + counted.getLong(3) + " connections without TLS");
            }
            require(services == 4, services + " services are connected");
        }
    }

    /** Consent is patient-service's to publish; a service that was taken over must not be able to grant itself access. */
    @Test
    void aServiceMayNotSpeakForAnotherOnKafka() throws InterruptedException {
        Map<String, Object> asNetwork = platform.kafkaAs(ServiceName.NETWORK);
        try (var producer = new KafkaProducer<>(asNetwork, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("zorgkring.consent", "key", "{}"))
                    .get(30, TimeUnit.SECONDS);
            throw new IllegalStateException("network-service could write to zorgkring.consent");
        } catch (ExecutionException e) {
            require(e.getCause() instanceof TopicAuthorizationException, "the refusal is " + e.getCause());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("Kafka neither took nor refused it", e);
        }
    }

    @Test
    void aServiceBelievesNoOtherCa() {
        Certificate another = Certificate.make(new StateFolder(state.folder("another")));
        platform.kill(ServiceName.REPORTING);
        try {
            platform.startWith(
                    ServiceName.REPORTING,
                    Map.of("zorgkring.database.ca", another.ca().toString()));
            throw new IllegalStateException("reporting-service spoke to a server that another CA vouches for");
        } catch (PartFailure refusal) {
            require(refusal.getMessage().contains("certificat"), refusal.getMessage());
        } finally {
            platform.kill(ServiceName.REPORTING);
            platform.startAgain(ServiceName.REPORTING);
        }
    }
}
