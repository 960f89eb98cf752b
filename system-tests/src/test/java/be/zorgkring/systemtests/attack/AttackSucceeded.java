package be.zorgkring.systemtests.attack;

/** An answer that an attacker should not have got. */
final class AttackSucceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AttackSucceeded(String message) {
        super(message);
    }
}
