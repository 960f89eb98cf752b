package be.zorgkring.action.campaign.usecase;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.campaign.domain.CampaignId;
import be.zorgkring.action.campaign.domain.Reach;
import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.action.catalogue.usecase.NamedActions;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.bulk.Import;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.bulk.ItemOutcome;
import be.zorgkring.kernel.bulk.References;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads campaigns in bulk, with how many people they reached. */
@ApplicationScoped
public class ImportCampaigns {

    /** A campaign as a bulk load brings it. */
    public record CampaignDraft(
            PilotCode pilot, String title, Optional<ActionName> action, List<RecordReach.Count> reaches) {}

    private final Import<CampaignDraft> imports;
    private final Campaigns campaigns;
    private final NamedActions actions;
    private final CampaignEvents events;

    ImportCampaigns(References references, Campaigns campaigns, NamedActions actions, CampaignEvents events) {
        this.imports = new Import<CampaignDraft>(
                        references,
                        "campaign",
                        draft -> Optional.of(
                                new Import.Subject("/title", draft.pilot().value() + "/" + draft.title())))
                .repeatable();
        this.campaigns = campaigns;
        this.actions = actions;
        this.events = events;
    }

    public Uni<List<ItemOutcome>> load(Work work, List<Item<CampaignDraft>> items) {
        work.leavesNoRecord(NoRecord.NO_PERSON);
        return imports.carryOut(work, items, fresh -> bringIn(work, fresh));
    }

    private Uni<Map<Integer, ItemOutcome>> bringIn(Work work, Map<Integer, CampaignDraft> fresh) {
        List<ActionName> wanted = fresh.values().stream()
                .flatMap(draft -> draft.action().stream())
                .toList();
        return actions.find(work, wanted).chain(catalogue -> {
            Map<Integer, ItemOutcome> outcomes = new HashMap<>();
            List<Campaign> added = new ArrayList<>();
            List<Reach> reaches = new ArrayList<>();
            fresh.forEach((at, draft) -> {
                switch (campaign(draft, catalogue)) {
                    case Outcome.Refused<Campaign>(Refusal refusal) ->
                        outcomes.put(at, new ItemOutcome.Refused(refusal));
                    case Outcome.Done<Campaign>(Campaign campaign) -> {
                        added.add(campaign);
                        reaches.addAll(reached(work, campaign, draft));
                        outcomes.put(at, new ItemOutcome.Created(campaign.id().value()));
                    }
                }
            });
            return campaigns.add(work, added, reaches).replaceWith(outcomes);
        });
    }

    private static Outcome<Campaign> campaign(CampaignDraft draft, Map<ActionName, Action> catalogue) {
        Outcome<Optional<ActionId>> about = draft.action()
                .map(name -> ActionOfCampaign.of(Optional.ofNullable(catalogue.get(name)), draft.pilot())
                        .map(action -> Optional.of(action.id())))
                .orElseGet(() -> Outcome.done(Optional.empty()));
        return about.map(action -> new Campaign(new CampaignId(Uuid7.next()), draft.pilot(), draft.title(), action));
    }

    private List<Reach> reached(Work work, Campaign campaign, CampaignDraft draft) {
        List<Reach> reaches =
                draft.reaches().stream().map(count -> count.of(campaign.id())).toList();
        reaches.forEach(reach -> events.publish(work, campaign, reach));
        return reaches;
    }
}
