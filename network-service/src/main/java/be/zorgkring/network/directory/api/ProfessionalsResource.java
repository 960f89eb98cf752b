package be.zorgkring.network.directory.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.network.directory.domain.NameSearch;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.directory.usecase.FindProfessionals;
import be.zorgkring.network.directory.usecase.Professionals.Listing;
import be.zorgkring.network.directory.usecase.SuspendProfessional;
import be.zorgkring.network.vocabulary.CodeLists;
import be.zorgkring.network.vocabulary.api.Languages;
import be.zorgkring.network.vocabulary.domain.Language;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    private final CodeLists codes;

    ProfessionalsResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            FindProfessionals findProfessionals,
            SuspendProfessional suspendProfessional,
            CodeLists codes) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.findProfessionals = findProfessionals;
        this.suspendProfessional = suspendProfessional;
        this.codes = codes;
    }

    @GET
    @Operation(summary = "Professionals by NIHDI number or by the beginning of a word of their name; at most 50")
    public Uni<Response> find(
            @QueryParam("nihdi") String nihdi,
            @QueryParam("name") String name,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked,
            @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        int limit = Math.min(Page.limit(asked), MOST);
        FindProfessionals.After after =
                Page.key(cursor, ProfessionalsResource::after).orElse(null);
        return unitOfWork
                .run(work -> findProfessionals.in(work, nihdi, name, after, limit + 1))
                .map(outcome -> outcome.fold(
                        found -> Response.ok(page(found, limit, language)).build(),
                        refusal -> DirectoryProblems.of(refusal).response()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One professional")
    public Uni<Response> show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        return unitOfWork
                .run(work -> findProfessionals.one(work, new ProfessionalId(id)))
                .map(outcome -> outcome.fold(
                        found -> Response.ok(ProfessionalView.of(found, codes.parties(), language))
                                .tag(Etags.of(found.professional().version()))
                                .build(),
                        refusal -> DirectoryProblems.of(refusal).response()));
    }

    @PUT
    @Path("/{id}/suspension")
    @RolesAllowed("authority")
    @Operation(summary = "Shuts a professional out of every circle, or lets them in again; needs If-Match")
    public Uni<Response> suspend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SuspensionRequest request) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return Uni.createFrom().item(Etags.check(ifMatch, 0).orElseThrow().response());
        }
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> suspendProfessional.in(
                        work, caller, new ProfessionalId(id), request.suspended(), version -> Etags.check(
                                        ifMatch, version)
                                .isEmpty()))
                .map(outcome -> outcome.fold(
                        professional -> Response.noContent()
                                .tag(Etags.of(professional.version()))
                                .build(),
                        refusal -> DirectoryProblems.of(refusal).response()));
    }

    private Page<ProfessionalView> page(List<Listing> found, int limit, Language language) {
        Page<Listing> page = Page.of(found, limit, ProfessionalsResource::key);
        return new Page<>(
                page.items().stream()
                        .map(listing -> ProfessionalView.of(listing, codes.parties(), language))
                        .toList(),
                page.next());
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
