package be.zorgkring.patient.mandate.api;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.mandate.usecase.MandateOutcome;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** What is answered to a wish about a mandate, whoever had it. */
final class MandateAnswers {

    private MandateAnswers() {}

    /** @param until when it ends by itself, which for a parent is the birthday; or null */
    record MandateIdView(UUID mandateId, UUID patientId, Instant until) {}

    static Response created(MandateOutcome outcome) {
        return answer(outcome, mandate -> Response.created(URI.create("/api/patients/"
                        + mandate.patientId().value() + "/mandates/"
                        + mandate.id().value()))
                .entity(new MandateIdView(
                        mandate.id().value(),
                        mandate.patientId().value(),
                        mandate.period().until().orElse(null)))
                .build());
    }

    static Response answer(MandateOutcome outcome, Function<Mandate, Response> whenDone) {
        return switch (outcome) {
            case MandateOutcome.Done(Mandate mandate) -> whenDone.apply(mandate);
            case MandateOutcome.NotYours(Decision.Refused decision) ->
                Problem.of(decision).response();
            case MandateOutcome.Refused(MandateRefusal refusal) ->
                Refusal.problem(refusal).response();
        };
    }
}
