package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import be.zorgkring.patient.questionnaire.usecase.Questionnaires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The questionnaires that the platform offers; there is nothing of anybody in them. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/questionnaires")
public class QuestionnaireResource {

    private final Questionnaires questionnaires;

    QuestionnaireResource(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @GET
    @Operation(summary = "The newest version of each questionnaire, by code")
    public Response list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit, @Context HttpHeaders headers) {
        Locale language = ProblemTexts.language(headers);
        String after = Page.key(cursor, Checked::sound).orElse("");
        int most = Page.limit(limit);
        List<QuestionnaireView.Summary> found = questionnaires.newest().stream()
                .filter(questionnaire -> questionnaire.code().compareTo(after) > 0)
                .limit(most + 1L)
                .map(questionnaire -> QuestionnaireView.Summary.of(questionnaire, language))
                .toList();
        return Response.ok(Page.of(found, most, QuestionnaireView.Summary::code))
                .language(language)
                .build();
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One questionnaire in the reader's language; the newest version, or the one asked for")
    public Response show(
            @PathParam("code") String code, @QueryParam("version") Integer version, @Context HttpHeaders headers) {
        Locale language = ProblemTexts.language(headers);
        Optional<Questionnaire> found =
                version == null ? questionnaires.newest(code) : questionnaires.find(code, version);
        return found.map(questionnaire -> Response.ok(QuestionnaireView.of(questionnaire, language))
                        .language(language)
                        .build())
                .orElseGet(() -> Refusal.problem(QuestionnaireRefusal.NO_SUCH_QUESTIONNAIRE)
                        .response());
    }
}
