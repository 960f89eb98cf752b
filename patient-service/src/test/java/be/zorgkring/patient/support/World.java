package be.zorgkring.patient.support;

import static be.zorgkring.testing.Waiting.await;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Insz;
import be.zorgkring.parts.identity.Nihdi;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Topics;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** What the other services would have told: pilots, professionals, circles. Its ids are its own, as topics are shared. */
public final class World {

    private static final ObjectMapper JSON = new ObjectMapper();
    // The shared topics may hold the events of many other runs, which are read first.
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final AtomicInteger NUMBERS =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(33_000));
    private static final LocalDate LONG_AGO = LocalDate.of(2018, 1, 1);
    private static World one;

    private final Identities identities = new Identities(RealParts.running().keycloak());
    private final String mark = Long.toHexString(ThreadLocalRandom.current().nextLong() >>> 24);

    public final String running = pilot("running", "running", LONG_AGO, null);
    public final String continued = pilot("continued", "continued", LONG_AGO, null);
    public final String ended = pilot("ended", "ended", LONG_AGO, null);
    public final Member physician = professional("physician", "persphysician", 1, "An " + mark, true, false);
    public final Member stranger = professional("physician", "persphysician", 1, "Luc " + mark, true, false);
    public final Member suspended = professional("physician", "persphysician", 1, "Jef " + mark, true, true);
    public final Member unregistered = professional("physician", "persphysician", 1, "Piet " + mark, false, false);
    public final Member nurse = professional("nurse", "persnurse", 4, "Mia " + mark, true, false);

    private World() {
        for (String topic : List.of("zorgkring.circle", "zorgkring.directory")) {
            tell(topic, "heartbeat", "kernel.heartbeat.v1", object("owner", "network-service", "at", Instant.now()));
        }
        await().atMost(LIMIT)
                .until(() -> OwnDatabase.count("select count(*) from pilot where code like ?", "%" + mark) == 3);
        await().atMost(LIMIT)
                .until(() -> OwnDatabase.count("select count(*) from access_professional where name like ?", "%" + mark)
                        == 4);
        await().atMost(LIMIT).until(() -> OwnDatabase.count("select count(distinct topic) from access_freshness") == 4);
    }

    public static synchronized World get() {
        if (one == null) {
            one = new World();
        }
        return one;
    }

    /** An INSZ that nobody has, and its birth date; a number is given out once. */
    public static Map.Entry<String, LocalDate> newNumber() {
        LocalDate born = LocalDate.of(1910, 1, 1).plusDays(NUMBERS.getAndIncrement() % 33_000);
        return Map.entry(Insz.neverIssued(born, true), born);
    }

    /** A number of the BIS register, for somebody born on that day, that was never given out. */
    public static String bisNumber(LocalDate born) {
        long first = Long.parseLong(
                "%02d%02d%02d999".formatted(born.getYear() % 100, born.getMonthValue() + 40, born.getDayOfMonth()));
        return "%09d%02d".formatted(first, 97 - first % 97);
    }

    public Member citizen(String ssin, String name) {
        return new Member(
                identities.createCitizen(ssin, name, "Test"), ssin, null, name, Optional.empty(), "perscaregiver");
    }

    /** One more pilot that runs between these days, which the service knows when this returns. */
    public String pilot(LocalDate from, LocalDate until) {
        String code = pilot("it-" + UUID.randomUUID(), "running", from, until);
        await().atMost(LIMIT).until(() -> OwnDatabase.count("select count(*) from pilot where code = ?", code) == 1);
        return code;
    }

    /** One more physician of the directory, whom the service knows when this returns. */
    public Member newPhysician(String name) {
        Member member = professional("physician", "persphysician", 1, name + " " + mark, true, false);
        await().atMost(LIMIT)
                .until(() ->
                        OwnDatabase.count("select count(*) from access_professional where nihdi = ?", member.nihdi8())
                                == 1);
        return member;
    }

    /** Tells who is in a circle, and waits until the service has heard. */
    public static void circle(UUID patientId, int version, Member... members) {
        Map<String, Object> state = object(
                "patientId",
                patientId,
                "circleId",
                UUID.nameUUIDFromBytes(patientId.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "version",
                version,
                "members",
                java.util.Arrays.stream(members).map(Member::place).toList());
        tell("zorgkring.circle", patientId.toString(), "network.circle-changed.v1", state);
        await().atMost(LIMIT)
                .until(() -> OwnDatabase.count(
                                "select count(*) from access_circle where patient_id = ? and version = ?",
                                patientId,
                                (long) version)
                        == 1);
    }

    public static void tell(String topic, String key, String type, Map<String, Object> data) {
        String json = json(data);
        Contracts.assertValid("be.zorgkring." + type, json);
        Topics.publish(topic, key, type, json);
    }

    private String pilot(String name, String status, LocalDate from, LocalDate until) {
        String code = name + "-" + mark;
        tellPilot(code, status, from, until);
        return code;
    }

    public static void tellPilot(String code, String status, LocalDate from, LocalDate until) {
        UUID id = UUID.randomUUID();
        tell(
                "zorgkring.pilot",
                id.toString(),
                "network.pilot-changed.v1",
                object(
                        "pilotId", id, "version", 1, "code", code, "name", "Test", "status", status, "from", from,
                        "until", until));
    }

    private Member professional(
            String profession, String role, int digit, String name, boolean registered, boolean suspended) {
        UUID id = UUID.randomUUID();
        String nihdi = Nihdi.of(digit * 100_000 + ThreadLocalRandom.current().nextInt(100_000), 1);
        String ssin = newNumber().getKey();
        if (registered) {
            tellEntry(id, 1, nihdi.substring(0, 8), name, role, suspended);
        }
        String username = identities.createProfessional(ssin, name, "Test", Map.of(profession, nihdi));
        return new Member(
                username, ssin, nihdi.substring(0, 8), name, registered ? Optional.of(id) : Optional.empty(), role);
    }

    /** One more physician's entry in the directory, which the service knows when this returns. */
    public static void entry(UUID id, int version, String nihdi8) {
        tellEntry(id, version, nihdi8, "Wim", "persphysician", false);
        await().atMost(LIMIT)
                .until(() -> OwnDatabase.count(
                                "select count(*) from access_professional where professional_id = ? and version = ?",
                                id,
                                (long) version)
                        == 1);
    }

    private static void tellEntry(UUID id, int version, String nihdi8, String name, String role, boolean suspended) {
        tell(
                "zorgkring.directory",
                id.toString(),
                "network.professional-changed.v1",
                object(
                        "professionalId",
                        id,
                        "version",
                        version,
                        "nihdi",
                        nihdi8,
                        "name",
                        name,
                        "role",
                        role,
                        "organisationId",
                        null,
                        "suspended",
                        suspended));
    }

    /** A JSON object from names and values; unlike {@link Map#of} it takes null. */
    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            object.put(
                    (String) namesAndValues[i],
                    value instanceof UUID || value instanceof Instant || value instanceof LocalDate
                            ? value.toString()
                            : value);
        }
        return object;
    }

    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
