package be.zorgkring.patient.contact.api;

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
import be.zorgkring.patient.contact.domain.Contacts;
import be.zorgkring.patient.contact.usecase.TellContacts;
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

/** How the person, and those around them, are reached. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/contacts")
public class ContactsResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final TellContacts tellContacts;

    ContactsResource(CurrentCaller callers, UnitOfWork unitOfWork, TellContacts tellContacts) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.tellContacts = tellContacts;
    }

    @GET
    @Operation(summary = "How the person is reached")
    public Uni<Response> show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers.getAcceptableLanguages());
        return unitOfWork
                .run(work -> tellContacts.show(work, caller, new PatientId(id)))
                .map(answer -> Answers.response(answer, null, part -> view(part, language)));
    }

    @PUT
    @Operation(summary = "Tell how the person is reached; the whole of it")
    public Uni<Response> tell(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Context HttpHeaders headers,
            ContactsRequest request) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers.getAcceptableLanguages());
        return switch (ContactsRequest.read(request)) {
            case Checked.Flawed<Contacts>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Contacts>(Contacts told) ->
                unitOfWork
                        .run(work -> tellContacts.tell(
                                work,
                                caller,
                                new PatientId(id),
                                version -> Etags.check(ifMatch, version).isEmpty(),
                                told))
                        .map(answer -> Answers.response(answer, ifMatch, part -> view(part, language)));
        };
    }

    private static Response view(Versioned<Contacts> part, Locale language) {
        return Answers.tagged(ContactsView.of(part.value(), CodeWords.in(language)), part.version(), language);
    }
}
