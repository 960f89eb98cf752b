package be.zorgkring.patient.common.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.IfMatch;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Versioned;
import be.zorgkring.patient.common.usecase.RecordSection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers requests about a section of the record, whichever it is. */
public final class SectionRequests<T, V> {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final RecordSection<T> section;
    private final BiFunction<T, CodeWords, V> view;

    /** @param view of the section, with codes in words */
    public SectionRequests(
            CurrentCaller callers, UnitOfWork unitOfWork, RecordSection<T> section, BiFunction<T, CodeWords, V> view) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.section = section;
        this.view = view;
    }

    public Uni<RestResponse<V>> show(UUID id, HttpHeaders headers) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> section.show(work, caller, new PatientId(id)))
                .map(outcome -> answer(outcome, headers));
    }

    public Uni<RestResponse<V>> replace(UUID id, String ifMatch, HttpHeaders headers, Checked<T> request) {
        Caller caller = callers.get();
        return Answers.when(request, replacement -> unitOfWork
                .run(work -> section.replace(work, caller, new PatientId(id), IfMatch.required(ifMatch), replacement))
                .map(outcome -> answer(outcome, headers)));
    }

    private RestResponse<V> answer(Outcome<Versioned<T>> outcome, HttpHeaders headers) {
        Locale language = ProblemTexts.language(headers);
        return Answers.of(
                outcome,
                shown -> Answers.tagged(view.apply(shown.value(), CodeWords.in(language)), shown.version(), language));
    }
}
