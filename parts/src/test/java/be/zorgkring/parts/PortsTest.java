package be.zorgkring.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void withoutASettingTheBaseIs18000() {
        Ports ports = Ports.from(Map.of());

        assertEquals(18_000, ports.service(0));
        assertEquals(18_014, ports.management(4));
        assertEquals(18_020, ports.keycloak());
        assertEquals(18_030, ports.postgres());
        assertEquals(18_040, ports.kafka());
    }

    @Test
    void aSettingThatIsNoNumberIsRefusedInOneSentence() {
        PartFailure failure = assertThrows(PartFailure.class, () -> Ports.from(Map.of("ZORGKRING_PORTS", "eighteen")));
        assertTrue(failure.getMessage().contains("'eighteen'"));
    }

    @Test
    void aBaseThatLeavesNoRoomIsRefused() {
        assertThrows(PartFailure.class, () -> new Ports(80));
        assertThrows(PartFailure.class, () -> new Ports(65_530));
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(20_000);
            PartFailure failure =
                    assertThrows(PartFailure.class, () -> ports.requireFree("Kafka", taken.getLocalPort()));
            assertTrue(failure.getMessage().contains("Port " + taken.getLocalPort() + ", which Kafka needs"));
        }
    }

    @Test
    void aRangeWithATakenPortIsNotFree() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFalse(new Ports(taken.getLocalPort() - 20).allFree());
        }
    }

    @Test
    void noRangeIsGivenTwice() {
        assertNotEquals(Ports.free(), Ports.free());
    }

    @Test
    void aTakenRangeStaysTaken() {
        Ports ports = Ports.free();
        System.gc();
        assertFalse(TakenPorts.take(ports.base()));
    }

    @Test
    void aFreeRangeIsFree() {
        Ports ports = Ports.free();
        ports.requireFree("anything", ports.keycloak(), ports.postgres(), ports.kafka());
    }
}
