package be.zorgkring.patient.common.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Versioned;
import be.zorgkring.patient.common.usecase.TellWhole;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;

/** Answers requests for a part of the record that is told as a whole, whichever it is. */
public final class WholePartRequests<T> {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final TellWhole<T> part;
    private final BiFunction<T, CodeWords, Object> view;

    /** @param view of the part with codes in words */
    public WholePartRequests(
            CurrentCaller callers, UnitOfWork unitOfWork, TellWhole<T> part, BiFunction<T, CodeWords, Object> view) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.part = part;
        this.view = view;
    }

    public Uni<Response> show(UUID id, HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        return unitOfWork
                .run(work -> part.show(work, caller, new PatientId(id)))
                .map(answer -> Answers.response(answer, null, shown -> view(shown, language)));
    }

    public Uni<Response> tell(UUID id, String ifMatch, HttpHeaders headers, Checked<T> request) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        return switch (request) {
            case Checked.Flawed<T>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<T>(T told) ->
                unitOfWork
                        .run(work -> part.tell(
                                work,
                                caller,
                                new PatientId(id),
                                version -> Etags.check(ifMatch, version).isEmpty(),
                                told))
                        .map(answer -> Answers.response(answer, ifMatch, shown -> view(shown, language)));
        };
    }

    private Response view(Versioned<T> shown, Locale language) {
        return Answers.tagged(view.apply(shown.value(), CodeWords.in(language)), shown.version(), language);
    }
}
