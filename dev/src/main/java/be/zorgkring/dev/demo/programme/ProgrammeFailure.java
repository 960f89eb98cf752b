package be.zorgkring.dev.demo.programme;

/** Why the demo programme could not be loaded, in one sentence that names references and codes and never a person. */
public final class ProgrammeFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProgrammeFailure(String sentence) {
        super(sentence);
    }

    ProgrammeFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
