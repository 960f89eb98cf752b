package be.zorgkring.patient.mandate.api;

import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateEvidence;
import be.zorgkring.patient.mandate.domain.MandateEvidence.EvidenceKind;
import be.zorgkring.patient.mandate.domain.MandateKind;
import be.zorgkring.patient.mandate.domain.MandateState;
import be.zorgkring.patient.mandate.domain.MandateStatus;
import be.zorgkring.patient.mandate.domain.Mandatee;
import be.zorgkring.patient.mandate.domain.Revocation;
import be.zorgkring.patient.mandate.domain.Revocation.RevocationReason;
import be.zorgkring.patient.mandate.domain.Scope;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as the person reads it.
 *
 * @param evidence what it rests on; absent when the person gave it themselves
 * @param revoked when and why it ended before its time; absent while it did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MandateView(
        UUID mandateId,
        MandateKind kind,
        Scope scope,
        Instant from,
        @Nullable Instant until,
        MandateeView mandatee,
        @Nullable EvidenceView evidence,
        Instant recordedAt,
        MandateStatus state,
        @Nullable RevokedView revoked) {

    /**
     * Who acts: by name, or by their place in the circle. Whether they have an account is theirs to tell: by a mandate to any
     * number somebody would learn of its holder that they use this platform.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MandateeView(@Nullable String name, @Nullable UUID memberId) {

        static MandateeView of(Mandatee mandatee) {
            return switch (mandatee) {
                case Mandatee.Numbered numbered ->
                    new MandateeView(numbered.name().value(), null);
                case Mandatee.OfCircle(UUID memberId, UUID account) -> new MandateeView(null, memberId);
            };
        }
    }

    record EvidenceView(EvidenceKind kind, String reference) {

        static EvidenceView of(MandateEvidence evidence) {
            return new EvidenceView(evidence.kind(), evidence.reference().value());
        }
    }

    record RevokedView(Instant at, RevocationReason reason) {}

    public static MandateView of(Mandate mandate) {
        return new MandateView(
                mandate.id().value(),
                mandate.kind(),
                mandate.scope(),
                mandate.period().from(),
                mandate.period().until().orElse(null),
                MandateeView.of(mandate.mandatee()),
                mandate.origin().evidence().map(EvidenceView::of).orElse(null),
                mandate.origin().at(),
                mandate.state().status(),
                switch (mandate.state()) {
                    case MandateState.Active active -> null;
                    case MandateState.Revoked(Revocation revocation) ->
                        new RevokedView(revocation.at(), revocation.reason());
                });
    }
}
