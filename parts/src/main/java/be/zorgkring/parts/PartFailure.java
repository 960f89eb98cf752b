package be.zorgkring.parts;

/** Something on this machine keeps a part from running; the message is one sentence that says what to do. */
public final class PartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PartFailure(String sentence) {
        super(sentence);
    }

    public PartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
