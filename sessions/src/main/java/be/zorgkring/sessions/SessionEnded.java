package be.zorgkring.sessions;

/** Why a token that is good otherwise is refused. */
public final class SessionEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SessionEnded() {
        super("the session is no longer valid");
    }
}
