package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.api.Answers;
import be.zorgkring.action.catalogue.usecase.ImportActions;
import be.zorgkring.action.catalogue.usecase.ReadCatalogue;
import be.zorgkring.action.imports.api.ImportReading;
import be.zorgkring.action.imports.api.ImportView;
import be.zorgkring.kernel.event.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The bulk load of the catalogue. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/actions/imports")
@RolesAllowed("importer")
class ActionImportResource {

    record Load(List<ActionRequest> items) {}

    record Counts(long actions) {}

    private final ImportActions actions;
    private final ReadCatalogue read;
    private final UnitOfWork unitOfWork;

    ActionImportResource(ImportActions actions, ReadCatalogue read, UnitOfWork unitOfWork) {
        this.actions = actions;
        this.read = read;
        this.unitOfWork = unitOfWork;
    }

    @POST
    public Uni<ImportView> load(Load body) {
        ImportReading<ImportActions.Item> reading =
                ImportReading.of(Answers.body(body).items(), ActionRequest::reference, ActionRequest::item);
        return unitOfWork
                .run(work -> actions.load(work, reading.items()))
                .map(loaded -> reading.answer(loaded, CatalogueProblems::of));
    }

    @GET
    public Uni<Counts> count() {
        return unitOfWork.run(read::count).map(Counts::new);
    }
}
