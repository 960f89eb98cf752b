package be.zorgkring.parts.identity;

import be.zorgkring.parts.StateFolder;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

/** Random secrets of one platform on one machine, made at first use and kept in its state folder. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    public Secrets(StateFolder state) {
        this.file = state.root().resolve("secrets.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** 32 random bytes in base64, which is what the keys of the services are. */
    public synchronized String key(String name) {
        return keep(name, Base64.getEncoder());
    }

    /** How often a key was made, counting from one; the newest is the present one. */
    public synchronized int edition(String name) {
        return Integer.parseInt(values.getProperty(name + ".edition", "1"));
    }

    /** An edition of a key that {@link #renew} replaces; the first has the name alone. */
    public synchronized String key(String name, int edition) {
        return key(edition == 1 ? name : name + "." + edition);
    }

    /** Makes another key the present one; the earlier editions are kept. */
    public synchronized void renew(String name) {
        values.setProperty(name + ".edition", Integer.toString(edition(name) + 1));
        store();
    }

    public synchronized String password(String name) {
        return keep(name, Base64.getUrlEncoder().withoutPadding());
    }

    /** The key pair with which the demo hospital signs in. */
    public synchronized SystemKey hospital() {
        return pair("hospital");
    }

    /** The key pair of what Keycloak seals for patient-service. */
    public synchronized SystemKey mandates() {
        return pair("mandates");
    }

    private SystemKey pair(String name) {
        SystemKey key = values.containsKey(name) ? SystemKey.parse(values.getProperty(name)) : SystemKey.generate();
        values.setProperty(name, key.encoded());
        store();
        return key;
    }

    private String keep(String name, Base64.Encoder encoder) {
        String value = values.getProperty(name);
        if (value == null) {
            byte[] bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            value = encoder.encodeToString(bytes);
            values.setProperty(name, value);
            store();
        }
        return value;
    }

    private void store() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
                Files.setPosixFilePermissions(
                        file, new HashSet<>(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
