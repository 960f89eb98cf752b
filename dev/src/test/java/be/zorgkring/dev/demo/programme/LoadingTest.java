package be.zorgkring.dev.demo.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadingTest {

    private static final Programme PROGRAMME = new Programme(1_200);
    private static final int EVERYTHING =
            Kind.all(PROGRAMME).stream().mapToInt(kind -> kind.items().size()).sum() + 3 * PROGRAMME.persons();

    private PlatformInMemory platform;

    @BeforeEach
    void start() throws IOException {
        platform = new PlatformInMemory();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void everythingIsLoadedOnceAndAskedForOnlyOnceMore() {
        Map<String, Long> done = new ConcurrentHashMap<>();
        assertEquals(0, counts().values().stream().mapToLong(Long::longValue).sum());
        load((kind, part, total) -> done.merge(kind, part, Math::max));
        assertEquals(EVERYTHING, platform.created.get());
        assertEquals((long) PROGRAMME.persons(), done.get("plans"));
        assertEquals(
                EVERYTHING,
                counts().values().stream().mapToLong(Long::longValue).sum());

        int before = platform.posts.get();
        load();
        assertEquals(EVERYTHING, platform.created.get());
        assertEquals(8, platform.posts.get() - before, "one item of every kind proves that it is complete");
    }

    @Test
    void aLoadThatBrokeOffHalfWayIsFinishedByTheNext() {
        platform.status = post -> post > 20 ? 500 : 200;
        assertThrows(ProgrammeFailure.class, this::load);
        assertTrue(platform.size("patients") > 0 && platform.size("plans") < PROGRAMME.persons());

        platform.status = post -> 200;
        load();
        assertEquals(EVERYTHING, platform.created.get());
    }

    @Test
    void anotherPersonAddedMeanwhileDoesNotHideThatOneIsMissing() {
        load();
        for (String kind : PeopleLoading.KINDS) {
            Map<String, ?> loaded = platform.loaded.get(kind);
            loaded.keySet().removeIf(reference -> reference.endsWith("/00000"));
            loaded.keySet().removeIf(reference -> reference.endsWith("/%05d".formatted(PROGRAMME.persons() - 1)));
            platform.loaded.get(kind).put("story/1", new java.util.UUID(0, 1));
            platform.loaded.get(kind).put("story/2", new java.util.UUID(0, 2));
        }
        load();
        assertEquals(PROGRAMME.persons() + 2, platform.size("plans"));
    }

    @Test
    void aBusyPlatformIsAskedAgain() {
        platform.status = post -> post % 6 == 0 ? (post % 2 == 0 ? 429 : 503) : 200;
        load();
        assertEquals(EVERYTHING, platform.created.get());
    }

    @Test
    void whatIsNotKnownYetIsSentAgain() {
        platform.refusals.put("person/00007", "unknown-pilot");
        load();
        assertEquals(EVERYTHING, platform.created.get());
    }

    @Test
    void anItemThatStaysRefusedIsNamedByReferenceAndCodeOnly() {
        PatientItem person = PROGRAMME.person(7).item();
        platform.refusals.put(person.reference(), "already-included");
        String sentence = assertThrows(ProgrammeFailure.class, this::load).getMessage();
        assertTrue(sentence.contains("person/00007 [already-included]"), sentence);
        assertFalse(
                sentence.contains(person.insz())
                        || sentence.contains(person.name().family()),
                sentence);
    }

    private void load() {
        load(ProgressListener.SILENT);
    }

    private void load(ProgressListener progress) {
        try (ImportApi api = new ImportApi(platform.address(), () -> "token")) {
            new Loading(PROGRAMME, api, progress).run();
        }
    }

    private Map<String, Long> counts() {
        try (ImportApi api = new ImportApi(platform.address(), () -> "token")) {
            return new Loading(PROGRAMME, api, ProgressListener.SILENT).counts();
        }
    }
}
