package be.zorgkring.parts;

import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What this machine's loopback interface is vouched for with, as a cluster's CA does for PostgreSQL and Kafka; PEM files. */
public record Certificate(Path chain, Path key, Path ca) {

    /** Held here so that its level stays: the generator tells every file that it writes. */
    private static final Logger GENERATOR = Logger.getLogger(CertificateGenerator.class.getName());

    /** Where that of a state folder lies, when one was made. */
    public static Certificate of(StateFolder state) {
        Path folder = state.folder("certificate");
        return new Certificate(
                folder.resolve("parts.crt"), folder.resolve("parts.key"), folder.resolve("parts-ca.crt"));
    }

    /** Makes one, for as long as a test runs. */
    public static Certificate make(StateFolder state) {
        Certificate made = of(state);
        Path folder = made.chain.getParent();
        CertificateRequest request = new CertificateRequest()
                .withName("parts")
                .withCN("localhost")
                .withSubjectAlternativeName("DNS:localhost")
                .withSubjectAlternativeName("IP:127.0.0.1")
                .withDuration(Duration.ofDays(2))
                .withFormat(Format.PEM);
        GENERATOR.setLevel(Level.WARNING);
        try {
            new CertificateGenerator(folder, true).generate(request);
            // PostgreSQL refuses a key that others may read; a service in a container reads the CA as another user.
            Files.setPosixFilePermissions(made.key, PosixFilePermissions.fromString("rw-------"));
            Files.setPosixFilePermissions(made.ca, PosixFilePermissions.fromString("rw-r--r--"));
            return made;
        } catch (Exception e) {
            throw new PartFailure("The certificate for " + folder + " could not be made: " + e.getMessage() + ".", e);
        }
    }
}
