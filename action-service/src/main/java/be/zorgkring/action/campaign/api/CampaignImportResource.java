package be.zorgkring.action.campaign.api;

import be.zorgkring.action.api.Answers;
import be.zorgkring.action.campaign.usecase.Campaigns;
import be.zorgkring.action.campaign.usecase.ImportCampaigns;
import be.zorgkring.action.campaign.usecase.ReadCampaigns;
import be.zorgkring.action.imports.api.ImportReading;
import be.zorgkring.action.imports.api.ImportView;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.event.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The bulk load of campaigns. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/campaigns/imports")
@RolesAllowed("importer")
class CampaignImportResource {

    record Load(List<CampaignRequest> items) {}

    private final ImportCampaigns campaigns;
    private final ReadCampaigns read;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    CampaignImportResource(ImportCampaigns campaigns, ReadCampaigns read, UnitOfWork unitOfWork, Clock clock) {
        this.campaigns = campaigns;
        this.read = read;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @POST
    public Uni<ImportView> load(Load body) {
        LocalDate today = BelgianDay.today(clock);
        ImportReading<ImportCampaigns.Item> reading = ImportReading.of(
                Answers.body(body).items(), CampaignRequest::reference, request -> request.read(today));
        return unitOfWork
                .run(work -> campaigns.load(work, reading.items()))
                .map(loaded -> reading.answer(loaded, CampaignProblems::of));
    }

    @GET
    public Uni<Campaigns.Counts> count() {
        return unitOfWork.run(read::count);
    }
}
