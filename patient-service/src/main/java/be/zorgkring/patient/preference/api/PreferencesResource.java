package be.zorgkring.patient.preference.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.api.Answers;
import be.zorgkring.patient.common.api.CodeWords;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Versioned;
import be.zorgkring.patient.preference.domain.Preferences;
import be.zorgkring.patient.preference.usecase.TellPreferences;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How the person wishes to be spoken and written to, and received. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/preferences")
public class PreferencesResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final TellPreferences tellPreferences;

    PreferencesResource(CurrentCaller callers, UnitOfWork unitOfWork, TellPreferences tellPreferences) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.tellPreferences = tellPreferences;
    }

    @GET
    @Operation(summary = "How the person wishes to be spoken to, written to and received")
    public Uni<Response> show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers.getAcceptableLanguages());
        return unitOfWork
                .run(work -> tellPreferences.show(work, caller, new PatientId(id)))
                .map(answer -> Answers.response(answer, null, part -> view(part, language)));
    }

    @PUT
    @Operation(summary = "Tell what the person prefers and needs; the whole of it")
    public Uni<Response> tell(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Context HttpHeaders headers,
            PreferencesRequest request) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers.getAcceptableLanguages());
        return switch (PreferencesRequest.read(request)) {
            case Checked.Flawed<Preferences>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Preferences>(Preferences told) ->
                unitOfWork
                        .run(work -> tellPreferences.tell(
                                work,
                                caller,
                                new PatientId(id),
                                version -> Etags.check(ifMatch, version).isEmpty(),
                                told))
                        .map(answer -> Answers.response(answer, ifMatch, part -> view(part, language)));
        };
    }

    private static Response view(Versioned<Preferences> part, Locale language) {
        return Answers.tagged(PreferencesView.of(part.value(), CodeWords.in(language)), part.version(), language);
    }
}
