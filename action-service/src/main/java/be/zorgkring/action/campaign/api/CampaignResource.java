package be.zorgkring.action.campaign.api;

import be.zorgkring.action.api.Answers;
import be.zorgkring.action.api.Faults;
import be.zorgkring.action.campaign.domain.CampaignId;
import be.zorgkring.action.campaign.domain.CampaignRefusal;
import be.zorgkring.action.campaign.usecase.Campaigns;
import be.zorgkring.action.campaign.usecase.ReadCampaigns;
import be.zorgkring.action.campaign.usecase.RecordReach;
import be.zorgkring.action.campaign.usecase.StartCampaign;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.action.vocabulary.Text;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The campaigns of the pilots and whom they reached. */
@Path("/api/campaigns")
class CampaignResource {

    record NewCampaign(String pilot, String title, String actionId) {}

    record Created(UUID id) {}

    /** {@code reached} in persons, over all channels and days; one person may be counted more than once. */
    record View(UUID campaignId, String pilot, String title, UUID actionId, long reached) {

        static View of(Campaigns.Counted counted) {
            return new View(
                    counted.campaign().id().value(),
                    counted.campaign().pilot().value(),
                    counted.campaign().title(),
                    counted.campaign().action().map(ActionId::value).orElse(null),
                    counted.reached());
        }
    }

    private final StartCampaign start;
    private final RecordReach record;
    private final ReadCampaigns read;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Clock clock;

    CampaignResource(
            StartCampaign start,
            RecordReach record,
            ReadCampaigns read,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            CurrentCaller caller,
            Clock clock) {
        this.start = start;
        this.record = record;
        this.read = read;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public Uni<Page<View>> list(
            @QueryParam("pilot") String pilot,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Faults faults = Faults.at("");
        Optional<PilotCode> ofPilot = faults.maybe("pilot", pilot, PilotCode::of);
        if (!faults.none()) {
            throw Answers.refusal(faults.problem());
        }
        Optional<CampaignId> after = Page.key(cursor)
                .map(key -> Faults.uuid(key).map(CampaignId::new).orElseThrow(Page::invalidCursor));
        int size = Page.limit(limit);
        return unitOfWork.run(work -> read.page(work, ofPilot, after, size + 1)
                .map(found -> Page.of(found.stream().map(View::of).toList(), size, view -> view.campaignId()
                        .toString())));
    }

    /** The coordinator of the pilot announces a campaign. */
    @POST
    public Uni<Response> start(@HeaderParam("Idempotency-Key") String key, NewCampaign body) {
        Caller coordinator = caller.get();
        Faults faults = Faults.at("");
        var pilot = faults.need("pilot", Answers.body(body).pilot(), PilotCode::of);
        var title = faults.need("title", body.title(), text -> Text.line(text, CampaignRequest.LONGEST_TITLE));
        var action = faults.maybe("actionId", body.actionId(), Faults::uuid).map(ActionId::new);
        if (!faults.none()) {
            return Answers.refused(faults.problem());
        }
        return idempotency.once(key, coordinator.accountId(), List.of("start-campaign", body), work -> start.start(
                        work, coordinator, pilot.orElseThrow(), title.orElseThrow(), action)
                .map(outcome -> outcome.fold(
                        campaign -> created(
                                "/api/campaigns/" + campaign.id().value(),
                                campaign.id().value()),
                        CampaignResource::refused)));
    }

    /** The coordinator of the pilot writes down whom it reached. */
    @POST
    @Path("{id}/reaches")
    public Uni<Response> record(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, CampaignRequest.ReachRequest body) {
        Caller coordinator = caller.get();
        Faults faults = Faults.at("");
        var count = Answers.body(body).read(faults, BelgianDay.today(clock));
        if (count.isEmpty()) {
            return Answers.refused(faults.problem());
        }
        return idempotency.once(key, coordinator.accountId(), List.of("record-reach", id, body), work -> record.record(
                        work, coordinator, new CampaignId(id), count.get())
                .map(outcome ->
                        outcome.fold(reach -> created("/api/campaigns/" + id, reach.id()), CampaignResource::refused)));
    }

    private static Response created(String location, UUID id) {
        return Response.status(201)
                .header("Location", location)
                .entity(new Created(id))
                .build();
    }

    private static Response refused(CampaignRefusal refusal) {
        return CampaignProblems.of(refusal).response();
    }
}
