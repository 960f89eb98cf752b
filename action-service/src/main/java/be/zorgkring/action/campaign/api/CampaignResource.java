package be.zorgkring.action.campaign.api;

import be.zorgkring.action.api.Answers;
import be.zorgkring.action.campaign.domain.CampaignId;
import be.zorgkring.action.campaign.domain.CampaignRefusal;
import be.zorgkring.action.campaign.usecase.Campaigns;
import be.zorgkring.action.campaign.usecase.ReadCampaigns;
import be.zorgkring.action.campaign.usecase.RecordReach;
import be.zorgkring.action.campaign.usecase.StartCampaign;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.input.Checked;
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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The campaigns of the pilots and whom they reached. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/campaigns")
class CampaignResource {

    record NewCampaign(String pilot, String title, String actionId) {

        record Wish(PilotCode pilot, String title, Optional<ActionId> action) {}

        private Checked<Wish> read() {
            Fields fields = new Fields();
            PilotCode ofPilot = fields.need("/pilot", pilot, PilotCode::of);
            String called = fields.need("/title", title, Rules.line(CampaignRequest.LONGEST_TITLE));
            UUID action = fields.maybe("/actionId", actionId, Rules::uuid);
            return fields.sound(
                    () -> new Wish(ofPilot, called, Optional.ofNullable(action).map(ActionId::new)));
        }
    }

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
        Fields fields = new Fields();
        PilotCode asked = fields.maybe("pilot", pilot, PilotCode::of);
        Optional<PilotCode> ofPilot = Answers.sound(fields.sound(() -> Optional.ofNullable(asked)));
        Optional<CampaignId> after = Page.key(cursor, key -> Rules.uuid(key).map(CampaignId::new));
        int size = Page.limit(limit);
        return unitOfWork.run(work -> read.page(work, ofPilot, after, size + 1)
                .map(found -> Page.of(found.stream().map(View::of).toList(), size, view -> view.campaignId()
                        .toString())));
    }

    /** The coordinator of the pilot announces a campaign. */
    @POST
    public Uni<Response> start(@HeaderParam("Idempotency-Key") String key, NewCampaign body) {
        Caller coordinator = caller.get();
        NewCampaign.Wish wish = Answers.read(body, NewCampaign::read);
        return idempotency.once(
                key, body, work -> start.start(work, coordinator, wish.pilot(), wish.title(), wish.action())
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
        RecordReach.Count count = Answers.read(body, reach -> reach.read(BelgianDay.today(clock)));
        return idempotency.once(key, body, work -> record.record(work, coordinator, new CampaignId(id), count)
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
