package be.zorgkring.action.campaign.api;

import be.zorgkring.action.api.IdView;
import be.zorgkring.action.campaign.domain.CampaignId;
import be.zorgkring.action.campaign.domain.CampaignRefusal;
import be.zorgkring.action.campaign.usecase.ReadCampaigns;
import be.zorgkring.action.campaign.usecase.RecordReach;
import be.zorgkring.action.campaign.usecase.StartCampaign;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The campaigns of the pilots and how many people they reached. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/campaigns")
@Tag(name = "campaigns")
class CampaignResource {

    private final StartCampaign start;
    private final RecordReach record;
    private final ReadCampaigns read;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final CurrentCaller callers;
    private final Clock clock;

    CampaignResource(
            StartCampaign start,
            RecordReach record,
            ReadCampaigns read,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            CurrentCaller callers,
            Clock clock) {
        this.start = start;
        this.record = record;
        this.read = read;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listCampaigns", summary = "The campaigns, oldest first; pilot narrows them")
    public Uni<RestResponse<Page<CampaignView>>> list(
            @QueryParam("pilot") @Schema(pattern = PilotCode.SHAPE, maxLength = PilotCode.LONGEST) String pilot,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Fields fields = new Fields();
        PilotCode ofPilot = fields.maybe("pilot", pilot, PilotCode::of);
        PageRequest<UUID> page = fields.take("", PageRequest.read(cursor, limit, Rules::uuid));
        return Answers.when(fields.sound(() -> page), asked -> unitOfWork
                .run(work -> read.list(
                        work, Optional.ofNullable(ofPilot), asked.after().map(CampaignId::new), asked.rows()))
                .map(found -> Answers.page(
                        found, asked, counted -> counted.campaign().id().value().toString(), CampaignView::of)));
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "startCampaign", summary = "The coordinator of a pilot announces a campaign")
    @Refuses(
            value = CampaignRefusal.class,
            only = {"ACTION_UNKNOWN", "ACTION_OF_ANOTHER_PILOT", "PILOT_UNKNOWN", "NOT_THE_COORDINATOR"})
    public Uni<RestResponse<IdView>> start(@HeaderParam("Idempotency-Key") String key, CampaignRequest body) {
        Caller coordinator = callers.get();
        return Answers.when(
                Answers.read(body, CampaignRequest::read),
                wish -> idempotency.run(key, body, work -> start.start(
                                work, coordinator, wish.pilot(), wish.title(), wish.action())
                        .map(outcome -> Answers.of(
                                outcome,
                                campaign -> created(campaign.id(), campaign.id().value())))));
    }

    @POST
    @Path("{id}/reaches")
    @ResponseStatus(201)
    @Operation(
            operationId = "recordReach",
            summary = "The coordinator of the pilot writes down how many people a campaign reached")
    @Refuses(
            value = CampaignRefusal.class,
            only = {"CAMPAIGN_UNKNOWN", "NOT_THE_COORDINATOR"})
    public Uni<RestResponse<IdView>> record(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ReachRequest body) {
        Caller coordinator = callers.get();
        CampaignId campaign = new CampaignId(id);
        return Answers.when(
                Answers.read(body, reach -> reach.read(BelgianDay.today(clock))),
                count -> idempotency.run(key, body, work -> record.record(work, coordinator, campaign, count)
                        .map(outcome -> Answers.of(outcome, reach -> created(campaign, reach.id())))));
    }

    private static RestResponse<IdView> created(CampaignId campaign, UUID id) {
        return Answers.created("/api/campaigns/" + campaign.value(), new IdView(id));
    }
}
