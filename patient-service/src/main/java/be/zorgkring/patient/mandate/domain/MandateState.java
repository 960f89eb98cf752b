package be.zorgkring.patient.mandate.domain;

/** A mandate holds in its period, or holds no more whatever its period. */
public sealed interface MandateState {

    record Active() implements MandateState {

        Revoked revoke(Revocation revocation) {
            return new Revoked(revocation);
        }
    }

    record Revoked(Revocation revocation) implements MandateState {}

    default MandateStatus status() {
        return switch (this) {
            case Active active -> MandateStatus.ACTIVE;
            case Revoked revoked -> MandateStatus.REVOKED;
        };
    }
}
