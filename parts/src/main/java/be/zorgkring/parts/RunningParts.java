package be.zorgkring.parts;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What another process must know to use parts that run: their addresses and the clients' secrets. */
public record RunningParts(
        PostgresAddress postgres,
        String kafkaServers,
        KeycloakAddress keycloak,
        String webClientSecret,
        String importerSecret,
        String hospitalKey,
        String mandatesKey) {

    public String issuer() {
        return keycloak.realm("zorgkring");
    }

    public void write(Path file) {
        Properties values = new Properties();
        values.setProperty("postgres.address", postgres.address());
        values.setProperty("postgres.user", postgres.user());
        values.setProperty("postgres.password", postgres.password());
        values.setProperty("kafka.servers", kafkaServers);
        values.setProperty("keycloak.url", keycloak.url());
        values.setProperty("keycloak.admin", keycloak.admin());
        values.setProperty("keycloak.password", keycloak.password());
        values.setProperty("web.client.secret", webClientSecret);
        values.setProperty("importer.secret", importerSecret);
        values.setProperty("hospital.key", hospitalKey);
        values.setProperty("mandates.key", mandatesKey);
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RunningParts read(Path file) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new PartFailure(
                    "There is no description of running parts at " + file + "; start them with './zorgkring parts'.",
                    e);
        }
        return new RunningParts(
                new PostgresAddress(
                        values.getProperty("postgres.address"),
                        values.getProperty("postgres.user"),
                        values.getProperty("postgres.password")),
                values.getProperty("kafka.servers"),
                new KeycloakAddress(
                        values.getProperty("keycloak.url"),
                        values.getProperty("keycloak.admin"),
                        values.getProperty("keycloak.password")),
                values.getProperty("web.client.secret"),
                values.getProperty("importer.secret"),
                values.getProperty("hospital.key"),
                values.getProperty("mandates.key", ""));
    }
}
