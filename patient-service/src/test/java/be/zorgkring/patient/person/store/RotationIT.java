package be.zorgkring.patient.person.store;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.usecase.InszRotations;
import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Managers;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Scene;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class RotationIT {

    private static final String PATH = "/api/operations/insz-rotations";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final World world = World.get();
    private final String operator = SignIn.accessToken("olga.peters");

    /** The service as it was before the present keys. */
    private final InszVault before = new InszVault(new Keys(
            TestSettings.RETIRED_KEY,
            TestSettings.RETIRED_KEY_ID,
            Map.of(),
            TestSettings.RETIRED_INDEX_KEY,
            TestSettings.RETIRED_KEY_ID,
            Map.of()));

    private record Keys(
            String key,
            String keyId,
            Map<String, String> retiredKeys,
            String indexKey,
            String indexKeyId,
            Map<String, String> retiredIndexKeys)
            implements InszKeys {}

    @Inject
    InszRotations rotations;

    @Inject
    InszVault present;

    @Inject
    UnitOfWork unitOfWork;

    private record Known(UUID id, Map<String, Object> body) {}

    private Known underTheRetiredKeys() {
        Map<String, Object> body = inclusion(world.running);
        UUID id = Http.include(world.physician, body);
        Insz insz = new Insz((String) body.get("insz"));
        OwnDatabase.update(
                "update person_insz set key_id = '0', index_key = '0', sealed = decode(?, 'base64') where person_id = ?",
                Base64.getEncoder().encodeToString(before.seal(insz, id)),
                id);
        OwnDatabase.update("delete from insz_index where person_id = ? and index_key <> '0'", id);
        return new Known(id, body);
    }

    private static boolean isRotated(Known known) {
        return OwnDatabase.count(
                        "select count(*) from person_insz where person_id = ? and key_id = '1' and index_key = '1'",
                        known.id())
                == 1;
    }

    @Test
    void everyNumberComesUnderThePresentKeysAndIsFoundAllTheWhile() {
        Known known = underTheRetiredKeys();
        World.circle(known.id(), 1, world.physician);
        assertTrue(as(operator).get(PATH).jsonPath().getLong("left") >= 1);
        isKnown(known);
        order().then().statusCode(202).body("state", equalTo("running"));
        await().atMost(LIMIT)
                .until(() -> as(operator).get(PATH).path("rotation.state").equals("finished"));
        as(operator).get(PATH).then().body("left", equalTo(0)).body("sealed.keyId", equalTo(List.of("1")));
        assertTrue(isRotated(known));
        isKnown(known);
        assertEquals(2, OwnDatabase.count("select count(*) from insz_index where person_id = ?", known.id()));
    }

    @Test
    void theNumbersOfMandateesComeAlongAndAreFoundAllTheWhile() {
        Scene scene = Scene.open(world);
        Member tom = world.citizen(World.newNumber().getKey(), "Tom");
        scene.post(
                        scene.self(),
                        "mandates",
                        Map.of(
                                "kind",
                                "trusted-person",
                                "scope",
                                "read",
                                "mandatee",
                                Map.of("insz", tom.ssin(), "name", "Tom")))
                .then()
                .statusCode(201);
        Object mandate = OwnDatabase.column("select id from mandate where patient_id = ?", scene.id())
                .getFirst();
        Insz insz = new Insz(tom.ssin());
        OwnDatabase.update(
                "update mandate set insz_key = '0', insz_sealed = decode(?, 'base64'), insz_index_key = '', insz_index = ?"
                        + " where id = ?",
                Base64.getEncoder().encodeToString(before.seal(insz, (UUID) mandate)),
                before.indexes(insz).get(TestSettings.RETIRED_KEY_ID),
                mandate);
        assertTrue(as(operator).get(PATH).jsonPath().getLong("left") >= 1);
        order().then().statusCode(202);
        await().atMost(LIMIT)
                .until(() -> OwnDatabase.count(
                                "select count(*) from mandate where id = ? and insz_key = '1' and insz_index_key = '1'",
                                mandate)
                        == 1);
        await().atMost(LIMIT).until(() -> as(operator).get(PATH).jsonPath().getLong("left") == 0);
        as(tom).get("/api/me").then().body("mandates.size()", equalTo(1));
    }

    @Test
    void anOpenProposalComesAlongAndCanStillBeConfirmed() {
        Scene rosa = Scene.open(world);
        String right = World.newNumber().getKey();
        Response proposed = post(
                Managers.first(),
                rosa.path("insz-replacements"),
                Map.of("insz", right, "reason", "correction", "evidence", "Extract of the register"));
        UUID id = Managers.id(proposed);
        byte[] sealed = (byte[]) OwnDatabase.column("select sealed from proposal where proposal_id = ?", id)
                .getFirst();
        OwnDatabase.update(
                "update proposal set key_id = '0', sealed = ? where proposal_id = ?",
                before.seal(present.text(sealed, present.keyId(), id), id),
                id);
        assertTrue(as(operator).get(PATH).jsonPath().getLong("left") >= 1);
        order().then().statusCode(202);
        await().atMost(LIMIT)
                .until(() ->
                        OwnDatabase.count("select count(*) from proposal where proposal_id = ? and key_id = '1'", id)
                                == 1);
        Managers.confirm(proposed).then().statusCode(200).body("state", equalTo("confirmed"));
        as(world.physician).get(rosa.path("")).then().statusCode(200).body("insz", equalTo(right));
    }

    private void isKnown(Known known) {
        as(world.physician)
                .get("/api/patients/" + known.id())
                .then()
                .statusCode(200)
                .body("insz", equalTo(known.body().get("insz")));
        // An unknown number would begin a record: 201.
        post(world.stranger.token(), "/api/patients", known.body()).then().statusCode(202);
    }

    @Test
    void whatWasStoppedInTheMiddleGoesOnFromThere() {
        List<Known> people = Stream.generate(this::underTheRetiredKeys).limit(3).toList();
        unitOfWork
                .run(work -> rotations.bring(work, Optional.empty(), 1))
                .await()
                .atMost(LIMIT);
        Uni<Object> crashing = unitOfWork.run(
                work -> rotations.bring(work, Optional.empty(), 1).chain(() -> Uni.createFrom()
                        .failure(new IllegalStateException("the power is gone"))));
        assertThrows(IllegalStateException.class, () -> crashing.await().atMost(LIMIT));
        assertEquals(1, people.stream().filter(RotationIT::isRotated).count());
        order().then().statusCode(202);
        await().atMost(LIMIT).until(() -> people.stream().allMatch(RotationIT::isRotated));
    }

    @Test
    void whoIsIncludedOverAndOverDuringTheWorkIsStillOnePerson() {
        List<Known> people = Stream.generate(this::underTheRetiredKeys).limit(5).toList();
        String token = world.stranger.token();
        var orders = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> order().statusCode()))
                .toList();
        var inclusions = people.stream()
                .flatMap(known -> Stream.of(known, known))
                .map(known -> CompletableFuture.supplyAsync(
                        () -> post(token, "/api/patients", known.body()).statusCode()))
                .toList();
        orders.forEach(answer -> assertEquals(202, answer.join()));
        inclusions.forEach(answer -> assertEquals(202, answer.join()));
        await().atMost(LIMIT).until(() -> people.stream().allMatch(RotationIT::isRotated));
        people.forEach(known ->
                assertEquals(2, OwnDatabase.count("select count(*) from insz_index where person_id = ?", known.id())));
    }

    @Test
    void aNumberThatDoesNotOpenStaysAndHoldsNobodyUp() {
        Known broken = underTheRetiredKeys();
        Known sound = underTheRetiredKeys();
        OwnDatabase.update(
                "update person_insz set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20)) where person_id = ?",
                broken.id());
        order().then().statusCode(202);
        await().atMost(LIMIT).until(() -> isRotated(sound));
        await().atMost(LIMIT)
                .until(() -> as(operator).get(PATH).path("rotation.state").equals("finished"));
        as(operator).get(PATH).then().body("left", equalTo(1));
        OwnDatabase.update(
                "update person_insz set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20)) where person_id = ?",
                broken.id());
        order().then().statusCode(202);
        await().atMost(LIMIT).until(() -> isRotated(broken));
    }

    @Test
    void entriesUnderAKeyThatIsGoneAreDroppedOnceAllAreFoundWithoutThem() {
        Known known = underTheRetiredKeys();
        OwnDatabase.update(
                "insert into insz_index values (?, 'gone', ?)",
                UUID.randomUUID().toString(),
                known.id());
        assertEquals(1, (int) as(operator).get(PATH).path("staleEntries"));
        order().then().statusCode(202);
        await().atMost(LIMIT)
                .until(() -> as(operator).get(PATH).path("staleEntries").equals(0));
        assertTrue(isRotated(known));
    }

    @Test
    void onlyAnOperatorOrdersAndSeesIt() {
        for (String token :
                List.of(world.physician.token(), SignIn.accessToken("pieter.hermans"), SignIn.importerToken())) {
            post(token, PATH, "").then().statusCode(403);
            as(token).get(PATH).then().statusCode(403);
        }
        as(operator).post(PATH).then().statusCode(400);
    }

    private Response order() {
        return as(operator)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PATH);
    }
}
