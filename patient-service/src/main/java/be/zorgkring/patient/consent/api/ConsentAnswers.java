package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.consent.usecase.ConsentOutcome;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** The one switch from what came of a change to its answer. */
final class ConsentAnswers {

    private ConsentAnswers() {}

    static Response answer(ConsentOutcome outcome, Function<Consent, Response.ResponseBuilder> whenDone) {
        return answer(outcome, null, whenDone);
    }

    static Response answer(
            ConsentOutcome outcome, String ifMatch, Function<Consent, Response.ResponseBuilder> whenDone) {
        return switch (outcome) {
            case ConsentOutcome.Done(Consent consent) ->
                whenDone.apply(consent).tag(Etags.of(consent.version())).build();
            case ConsentOutcome.NotYours(Decision.Refused decision) ->
                Problem.of(decision).response();
            case ConsentOutcome.NoSuchPerson nobody ->
                Problem.of(404, "not-found").response();
            case ConsentOutcome.ChangedMeanwhile(long version) ->
                Etags.check(ifMatch, version).map(Problem::response).orElseThrow();
            case ConsentOutcome.Refused(ConsentRefusal refusal) ->
                Refusal.problem(refusal).response();
        };
    }

    static LongPredicate expected(String ifMatch) {
        return version -> Etags.check(ifMatch, version).isEmpty();
    }
}
