package be.zorgkring.parts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The ports of one platform, all counted from one base, so that a second checkout runs beside the first. */
public record Ports(int base) {

    private static final int DEFAULT_BASE = 18_000;
    private static final int HIGHEST_OFFSET = 42;

    public Ports {
        if (base < 1024 || base + HIGHEST_OFFSET > 65_535) {
            throw new PartFailure("ZORGKRING_PORTS is " + base + "; choose a base from 1024 to "
                    + (65_535 - HIGHEST_OFFSET) + ", such as " + DEFAULT_BASE + ".");
        }
    }

    public static Ports from(Map<String, String> environment) {
        String text = environment.getOrDefault("ZORGKRING_PORTS", Integer.toString(DEFAULT_BASE));
        try {
            return new Ports(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            throw new PartFailure(
                    "ZORGKRING_PORTS is '" + text + "'; it must be a number such as " + DEFAULT_BASE + ".", e);
        }
    }

    /**
     * A base below the range that the system hands out to clients, of which every port is free now. Until this JVM ends no
     * other one is given it, though nobody may listen there yet.
     */
    public static Ports free() {
        for (int attempt = 0; attempt < 200; attempt++) {
            Ports candidate = new Ports(ThreadLocalRandom.current().nextInt(200, 320) * 100);
            if (candidate.allFree() && TakenPorts.take(candidate.base())) {
                return candidate;
            }
        }
        throw new PartFailure("No free range of ports was found between 20000 and 32000; stop what listens there.");
    }

    boolean allFree() {
        return IntStream.rangeClosed(base, base + HIGHEST_OFFSET).allMatch(Ports::isFree);
    }

    /** Where the one entry point is, which is the first of the services. */
    public String gateway() {
        return "http://127.0.0.1:" + service(0);
    }

    public int service(int offset) {
        return base + offset;
    }

    public int management(int offset) {
        return base + 10 + offset;
    }

    public int keycloak() {
        return base + 20;
    }

    public int keycloakManagement() {
        return base + 21;
    }

    public int postgres() {
        return base + 30;
    }

    public int kafka() {
        return base + 40;
    }

    public int kafkaController() {
        return base + 41;
    }

    public int kafkaSecure() {
        return base + 42;
    }

    /** Refuses to start on ports where something else listens, naming each. */
    public void requireFree(String what, Integer... ports) {
        List<Integer> taken = taken(List.of(ports));
        if (!taken.isEmpty()) {
            throw new PartFailure("Port " + taken.getFirst() + ", which " + what
                    + " needs, is in use by another program; stop that program or set ZORGKRING_PORTS to another base"
                    + " than " + base + ".");
        }
    }

    private List<Integer> taken(List<Integer> ports) {
        return ports.stream().filter(port -> !isFree(port)).toList();
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
