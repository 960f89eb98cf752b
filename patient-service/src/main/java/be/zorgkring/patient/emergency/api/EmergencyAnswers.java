package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.usecase.EmergencyOutcome;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;

/** What came of it, as it is answered. */
final class EmergencyAnswers {

    private EmergencyAnswers() {}

    static Response opened(EmergencyOutcome outcome) {
        return of(outcome, access -> Response.created(URI.create(
                        "/api/patients/" + access.patientId().value() + "/emergency-accesses/" + access.id()))
                .entity(OpenedView.of(access))
                .build());
    }

    static Response of(EmergencyOutcome outcome, Function<EmergencyAccess, Response> whenDone) {
        return switch (outcome) {
            case EmergencyOutcome.Done(var access) -> whenDone.apply(access);
            case EmergencyOutcome.NotPermitted(var decision) ->
                Problem.of(decision).response();
            case EmergencyOutcome.Refused(var refusal) ->
                Refusal.problem(refusal).response();
        };
    }
}
