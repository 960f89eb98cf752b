package be.zorgkring.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.parts.Bill;
import org.junit.jupiter.api.Test;
import org.testcontainers.utility.DockerImageName;

class ImagesTest {

    @Test
    void withoutAPrefixTheyAreTheOfficialOnesInTheVersionsOfThePrograms() {
        Images images = new Images("");

        assertTrue(images.postgres().asCanonicalNameString().matches("postgres:\\d+\\.\\d+"));
        assertEquals(
                "apache/kafka:" + Bill.version("kafka_2.13"), images.kafka().asCanonicalNameString());
        assertTrue(images.keycloak().asCanonicalNameString().startsWith("quay.io/keycloak/keycloak:"));
    }

    @Test
    void aMachinesOwnStandForTheOfficialOnesAndAreNeverPulled() {
        Images images = new Images("own");

        DockerImageName kafka = images.kafka();
        assertEquals("own/kafka:" + Bill.version("kafka_2.13"), kafka.asCanonicalNameString());
        kafka.assertCompatibleWith(DockerImageName.parse("apache/kafka"));
        images.postgres().assertCompatibleWith(DockerImageName.parse("postgres"));
        assertFalse(images.pullPolicy().shouldPull(kafka));
    }
}
