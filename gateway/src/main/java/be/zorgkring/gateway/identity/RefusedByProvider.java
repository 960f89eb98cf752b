package be.zorgkring.gateway.identity;

/** Keycloak was there and said no: the code or the session that a token was asked for is of no use any more. */
final class RefusedByProvider extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedByProvider() {
        super("invalid_grant");
    }
}
