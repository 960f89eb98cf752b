package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.domain.Verdict;
import be.zorgkring.kernel.http.Etags;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Answers to a change of a plan: ids and the new version, never words, as they are kept for repeats. */
final class PlanAnswers {

    private PlanAnswers() {}

    record Changed(UUID id) {}

    static Response created(Verdict.Changed changed) {
        return answer(Response.status(201), changed)
                .header("Location", "/api/plans/" + changed.plan().patient().value())
                .build();
    }

    static Response done(Verdict.Changed changed) {
        return answer(Response.ok(), changed).build();
    }

    private static Response.ResponseBuilder answer(Response.ResponseBuilder response, Verdict.Changed changed) {
        return response.tag(Etags.of(changed.plan().version()))
                .entity(new Changed(changed.events().getFirst().subject()));
    }
}
