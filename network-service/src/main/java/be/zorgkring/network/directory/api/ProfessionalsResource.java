package be.zorgkring.network.directory.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.IfMatch;
import be.zorgkring.kernel.http.Languages;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.kernel.vocabulary.Language;
import be.zorgkring.network.directory.domain.DirectoryRefusal;
import be.zorgkring.network.directory.domain.NameSearch;
import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.directory.usecase.FindProfessionals;
import be.zorgkring.network.directory.usecase.Professionals.Listing;
import be.zorgkring.network.directory.usecase.SuspendProfessional;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The directory of professionals; everyone who signs in may search it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/professionals")
@Tag(name = "directory")
public class ProfessionalsResource {

    private static final int MOST = 50;
    private static final int LENGTH_OF_ID = 36;

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final FindProfessionals findProfessionals;
    private final SuspendProfessional suspendProfessional;

    ProfessionalsResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            FindProfessionals findProfessionals,
            SuspendProfessional suspendProfessional) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.findProfessionals = findProfessionals;
        this.suspendProfessional = suspendProfessional;
    }

    @GET
    @Operation(
            operationId = "findProfessionals",
            summary = "Professionals by NIHDI number or by the beginning of a word of their name; at most 50")
    @Refuses(value = DirectoryRefusal.class, only = "SEARCH_CRITERIA_MISSING")
    public Uni<RestResponse<Page<ProfessionalView>>> find(
            @QueryParam("nihdi") @Schema(maxLength = Nihdi.LONGEST_INPUT) String nihdi,
            @QueryParam("name")
                    @Schema(minLength = NameSearch.SHORTEST_BEGINNING, maxLength = NameSearch.LONGEST_BEGINNING)
                    String name,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        Fields fields = new Fields();
        Nihdi number = nihdi == null ? null : fields.need("nihdi", nihdi, Nihdi::parse);
        String beginning = nihdi == null ? fields.maybe("name", name, NameSearch::beginning) : null;
        PageRequest<FindProfessionals.After> page =
                fields.take("", PageRequest.read(cursor, limit, ProfessionalsResource::after));
        return Answers.when(
                fields.sound(() -> new PageRequest<>(page.after(), Math.min(page.limit(), MOST))), asked -> unitOfWork
                        .run(work -> findProfessionals.find(
                                work, new FindProfessionals.Wanted(number, beginning), asked.after(), asked.rows()))
                        .map(outcome -> Answers.of(
                                outcome,
                                found -> Answers.page(
                                        found,
                                        asked,
                                        ProfessionalsResource::key,
                                        listing -> ProfessionalView.of(listing, language)))));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showProfessional", summary = "One professional")
    @Refuses(value = DirectoryRefusal.class, only = "ENTRY_UNKNOWN")
    public Uni<RestResponse<ProfessionalView>> show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        return unitOfWork
                .run(work -> findProfessionals.show(work, new ProfessionalId(id)))
                .map(outcome -> Answers.of(
                        outcome,
                        found -> Answers.tagged(
                                ProfessionalView.of(found, language),
                                found.professional().version())));
    }

    @PUT
    @Path("/{id}/suspension")
    @RolesAllowed("authority")
    @ResponseStatus(204)
    @Operation(
            operationId = "suspendProfessional",
            summary = "Shuts a professional out of every circle, or lets them in again; needs If-Match")
    @Refuses(
            value = DirectoryRefusal.class,
            only = {"ENTRY_UNKNOWN", "OWN_INTEREST"})
    public Uni<RestResponse<Void>> suspend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, SuspensionRequest request) {
        Caller caller = callers.get();
        return Answers.when(Answers.read(request, SuspensionRequest::read), suspended -> unitOfWork
                .run(work -> suspendProfessional.suspend(
                        work, caller, new ProfessionalId(id), suspended, IfMatch.required(ifMatch)))
                .map(outcome -> Answers.of(outcome, professional -> Answers.done(professional.version()))));
    }

    private static String key(Listing listing) {
        return listing.professional().id().value() + " "
                + NameSearch.fold(listing.professional().name().value());
    }

    private static Checked<FindProfessionals.After> after(String key) {
        int end = Math.min(LENGTH_OF_ID, key.length());
        return Rules.uuid(key.substring(0, end))
                .map(id -> new FindProfessionals.After(NameSearch.fold(key.substring(end)), new ProfessionalId(id)));
    }
}
