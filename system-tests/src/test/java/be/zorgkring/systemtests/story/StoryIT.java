package be.zorgkring.systemtests.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.dev.demo.programme.DemoProgramme;
import be.zorgkring.dev.demo.programme.ProgressListener;
import be.zorgkring.dev.demo.story.Story;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.Turn;
import be.zorgkring.systemtests.running.WholePlatform;
import be.zorgkring.testing.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What {@code up} loads and {@code demo} plays. */
@OnTheWholePlatform
@Order(Turn.TELLS)
class StoryIT {

    private final WholePlatform whole;

    StoryIT(WholePlatform whole) {
        this.whole = whole;
    }

    @Test
    void thePlatformStartsAndTakesTheDemoProgrammeIn() {
        assertTrue(
                programme().get("patients") >= WholePlatform.PERSONS,
                programme().toString());
    }

    /** Nobody of the first telling is in the way of the second. */
    @RepeatedTest(2)
    void theStoryIsTold() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        boolean asExpected =
                Story.play(whole.gateway(), whole.identities(), new PrintStream(told, true, StandardCharsets.UTF_8));
        assertTrue(asExpected, told.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theProgrammeLoadedAgainDoublesNothing() {
        Map<String, Long> before = programme();
        DemoProgramme.load(whole.gateway(), SignIn::importerToken, WholePlatform.PERSONS, ProgressListener.SILENT);
        assertEquals(before, programme());
    }

    private Map<String, Long> programme() {
        return DemoProgramme.counts(whole.gateway(), SignIn::importerToken);
    }
}
