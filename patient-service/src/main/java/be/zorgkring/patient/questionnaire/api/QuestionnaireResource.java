package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import be.zorgkring.patient.questionnaire.usecase.Questionnaires;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The questionnaires that the platform offers; there is nothing of anybody in them. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/questionnaires")
public class QuestionnaireResource {

    private final Questionnaires questionnaires;

    QuestionnaireResource(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @GET
    @Operation(operationId = "listQuestionnaires", summary = "The newest version of each questionnaire, by code")
    public Uni<RestResponse<Page<QuestionnaireView.Summary>>> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit, @Context HttpHeaders headers) {
        Locale language = ProblemTexts.language(headers);
        return Answers.when(PageRequest.read(cursor, limit, Checked::sound), page -> {
            String after = page.after().orElse("");
            List<Questionnaire> found = questionnaires.newest().stream()
                    .filter(questionnaire -> questionnaire.code().compareTo(after) > 0)
                    .limit(page.rows())
                    .toList();
            return Uni.createFrom()
                    .item(Answers.page(
                            found,
                            page,
                            Questionnaire::code,
                            questionnaire -> QuestionnaireView.Summary.of(questionnaire, language),
                            language));
        });
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "showQuestionnaire",
            summary = "One questionnaire in the reader's language; the newest version, or the one asked for")
    @Refuses(value = QuestionnaireRefusal.class, only = "NO_SUCH_QUESTIONNAIRE")
    public Uni<RestResponse<QuestionnaireView>> show(
            @PathParam("code") String code,
            @QueryParam("version") @Schema(minimum = "1", maximum = "999999999") Integer version,
            @Context HttpHeaders headers) {
        Locale language = ProblemTexts.language(headers);
        Optional<Questionnaire> found =
                version == null ? questionnaires.newest(code) : questionnaires.find(code, version);
        return Uni.createFrom()
                .item(Answers.of(
                        Outcome.found(found, QuestionnaireRefusal.NO_SUCH_QUESTIONNAIRE),
                        questionnaire -> ResponseBuilder.ok(QuestionnaireView.of(questionnaire, language))
                                .language(language)
                                .build()));
    }
}
