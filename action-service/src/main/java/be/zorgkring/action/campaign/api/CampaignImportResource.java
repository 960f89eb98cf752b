package be.zorgkring.action.campaign.api;

import be.zorgkring.action.campaign.usecase.Campaigns;
import be.zorgkring.action.campaign.usecase.ImportCampaigns;
import be.zorgkring.action.campaign.usecase.ReadCampaigns;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.bulk.ImportView;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The bulk load of campaigns. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/campaigns/imports")
@Tag(name = "campaigns")
@RolesAllowed("importer")
class CampaignImportResource {

    @Schema(requiredProperties = "items")
    record CampaignImportRequest(
            @Schema(minItems = 1, maxItems = Item.MOST) List<CampaignItem> items) {}

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
    @Operation(operationId = "importCampaigns", summary = "Loads at most 500 campaigns; idempotent by reference")
    public Uni<RestResponse<ImportView>> load(CampaignImportRequest body) {
        LocalDate today = BelgianDay.today(clock);
        return Answers.when(
                Answers.read(body, load -> Item.readAll(load.items(), campaign -> campaign.read(today))),
                items -> unitOfWork
                        .run(work -> campaigns.load(work, items))
                        .map(outcomes -> RestResponse.ok(ImportView.of(items, outcomes))));
    }

    @GET
    @Operation(
            operationId = "countCampaigns",
            summary = "How many campaigns there are, and how many people they reached")
    public Uni<RestResponse<Campaigns.CampaignCounts>> count() {
        return unitOfWork.run(read::count).map(RestResponse::ok);
    }
}
