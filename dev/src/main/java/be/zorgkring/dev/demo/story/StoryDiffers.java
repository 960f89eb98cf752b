package be.zorgkring.dev.demo.story;

/** A step did not end as the story says. */
final class StoryDiffers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoryDiffers(String expected, String found) {
        super("expected " + expected + ", found " + found);
    }
}
