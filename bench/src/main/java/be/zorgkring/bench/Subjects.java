package be.zorgkring.bench;

import be.zorgkring.bench.Connection.Reply;
import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Identities.Citizen;
import be.zorgkring.parts.identity.Invented;
import be.zorgkring.parts.identity.People;
import be.zorgkring.testing.SignIn;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented persons for the measurements, made through the API like all others. */
final class Subjects {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Target target;
    // A run starts somewhere and goes on one by one.
    private final AtomicInteger next =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(Invented.LOAD.size()));

    Subjects(Target target) {
        this.target = target;
    }

    /** A person with an own sign-in, whose circle holds the GP. */
    record Subject(String patientId, String username) {

        String token() {
            return SignIn.accessToken(username);
        }
    }

    Subject withAccount() throws IOException {
        String gp = SignIn.accessToken("an.peeters");
        try (Connection patient = new Connection(target.service("patient"))) {
            Citizen citizen;
            Reply included;
            do {
                citizen = new Identities(target.parts().keycloak()).invent(Invented.LOAD, "Bench", "Verzonnen");
                included = include(patient, gp, body(citizen.insz(), citizen.birthDate()));
            } while (included.status() == 409 || included.status() == 202); // an earlier run included this one
            if (included.status() != 201) {
                throw new IllegalStateException("not included: " + included.body());
            }
            String id = included.location().substring(included.location().lastIndexOf('/') + 1);
            Subject subject = new Subject(id, citizen.username());
            patient.get("/api/me", subject.token());
            awaitStatus(target.service("network"), "/api/circles/" + id, subject.token(), 200);
            return subject;
        }
    }

    static Reply include(Connection patient, String token, String body) throws IOException {
        return patient.send("POST", "/api/patients", token, "Idempotency-Key: " + UUID.randomUUID() + "\r\n", body);
    }

    /** Includes a person of whom no earlier run made the number. */
    boolean includeNext(Connection patient, String token) throws IOException {
        int status;
        do {
            Invented.Number person = Invented.LOAD.number(next.getAndIncrement() % Invented.LOAD.size());
            status = include(patient, token, body(person.insz(), person.birthDate()))
                    .status();
        } while (status == 409);
        return status == 201;
    }

    private static String body(String insz, LocalDate birthDate) {
        return """
                {"insz":"%s","name":{"given":["Bench"],"family":"Verzonnen"},"birthDate":"%s","sex":"female",
                 "municipality":{"nis":"24062","name":"Leuven"},"languages":["nl"],
                 "conditions":[{"system":"icd-10","code":"I50.0","label":"Congestive heart failure"}],
                 "pilot":"zorgzaam-leuven",
                 "consent":{"sharing":"given","takingPart":"given","method":"eid","at":"%s"}}""".formatted(insz, birthDate, Instant.now());
    }

    /** Adds the professional to the circle and gives the member's id. */
    String addMember(Connection network, Subject subject, String username) throws IOException {
        String nihdi = People.load().named(username).nihdi8().orElseThrow();
        Reply added = network.send(
                "POST",
                "/api/circles/" + subject.patientId() + "/members",
                subject.token(),
                "Idempotency-Key: " + UUID.randomUUID() + "\r\n",
                "{\"nihdi\":\"" + nihdi + "\"}");
        if (added.status() != 201) {
            throw new IllegalStateException("not added: " + added.body());
        }
        JsonNode member = JSON.readTree(added.body());
        return member.path("memberId").asText(member.path("id").asText());
    }

    void removeMember(Connection network, Subject subject, String member) throws IOException {
        String circle = "/api/circles/" + subject.patientId();
        String etag = network.get(circle, subject.token()).etag();
        Reply removed = network.send(
                "DELETE", circle + "/members/" + member, subject.token(), "If-Match: " + etag + "\r\n", null);
        if (removed.status() != 204) {
            throw new IllegalStateException("not removed: " + removed.body());
        }
    }

    /** Has all data of the person erased; gives the nanoseconds until all services confirmed. */
    long erase(Subject subject) throws IOException {
        long begin = System.nanoTime();
        try (Connection patient = new Connection(target.service("patient"))) {
            Reply asked = patient.send(
                    "POST",
                    "/api/patients/" + subject.patientId() + "/erasures",
                    subject.token(),
                    "Idempotency-Key: " + UUID.randomUUID() + "\r\n",
                    "{\"irreversible\":true}");
            if (asked.status() != 202) {
                throw new IllegalStateException("not erased: " + asked.body());
            }
            String report = "/api/erasures/"
                    + JSON.readTree(asked.body()).path("erasureId").asText();
            await(() -> JSON.readTree(patient.get(report, subject.token()).body())
                    .path("state")
                    .asText()
                    .equals("done"));
        }
        return System.nanoTime() - begin;
    }

    /** Asks without pause until the status comes; gives the nanoseconds that took. */
    static long awaitStatus(URI service, String path, String token, int status) throws IOException {
        long begin = System.nanoTime();
        try (Connection connection = new Connection(service)) {
            await(() -> connection.get(path, token).status() == status);
        }
        return System.nanoTime() - begin;
    }

    private interface Question {
        boolean holds() throws IOException;
    }

    private static void await(Question question) throws IOException {
        long begin = System.nanoTime();
        try {
            while (!question.holds()) {
                if (System.nanoTime() - begin > 20_000_000_000L) {
                    throw new IllegalStateException("what is measured does not come within 20 s");
                }
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
