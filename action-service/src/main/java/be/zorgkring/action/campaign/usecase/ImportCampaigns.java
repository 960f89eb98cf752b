package be.zorgkring.action.campaign.usecase;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.campaign.domain.CampaignId;
import be.zorgkring.action.campaign.domain.Reach;
import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.action.catalogue.usecase.NamedActions;
import be.zorgkring.action.imports.usecase.Batch;
import be.zorgkring.action.imports.usecase.ImportKind;
import be.zorgkring.action.imports.usecase.Loaded;
import be.zorgkring.action.imports.usecase.References;
import be.zorgkring.action.imports.usecase.References.Subject;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads campaigns in bulk, with how many people they reached. */
@ApplicationScoped
public class ImportCampaigns {

    /** A campaign with the loader's own name for it. */
    public record Item(
            String reference,
            PilotCode pilot,
            String title,
            Optional<ActionName> action,
            List<RecordReach.Count> reaches) {}

    private final Campaigns campaigns;
    private final NamedActions actions;
    private final References references;
    private final CampaignEvents events;

    ImportCampaigns(Campaigns campaigns, NamedActions actions, References references, CampaignEvents events) {
        this.campaigns = campaigns;
        this.actions = actions;
        this.references = references;
        this.events = events;
    }

    public Uni<List<Loaded>> load(Work work, List<Item> items) {
        work.leavesNoRecord(NoRecord.NO_PERSON);
        List<String> names = items.stream().map(Item::reference).toList();
        List<ActionName> wanted =
                items.stream().flatMap(item -> item.action().stream()).toList();
        return references
                .lock(work, ImportKind.CAMPAIGN)
                .chain(() -> references.known(work, ImportKind.CAMPAIGN, names))
                .chain(known ->
                        actions.find(work, wanted).chain(catalogue -> load(work, items, new Batch(known), catalogue)));
    }

    private Uni<List<Loaded>> load(Work work, List<Item> items, Batch batch, Map<ActionName, Action> catalogue) {
        List<Campaign> fresh = new ArrayList<>();
        List<Reach> reaches = new ArrayList<>();
        List<Loaded> results = batch.load(items, Item::reference, ImportCampaigns::subject, item -> {
            Outcome<Optional<ActionId>> about = item.action()
                    .map(name -> ActionOfCampaign.of(Optional.ofNullable(catalogue.get(name)), item.pilot())
                            .map(action -> Optional.of(action.id())))
                    .orElseGet(() -> Outcome.done(Optional.empty()));
            return about.fold(
                    action -> {
                        Campaign campaign =
                                new Campaign(new CampaignId(Uuid7.next()), item.pilot(), item.title(), action);
                        fresh.add(campaign);
                        item.reaches().forEach(count -> {
                            Reach reach = count.of(campaign.id());
                            reaches.add(reach);
                            events.publish(work, campaign, reach);
                        });
                        return new Loaded.Created(
                                item.reference(), campaign.id().value());
                    },
                    refusal -> new Loaded.Refused(item.reference(), refusal));
        });
        return campaigns
                .add(work, fresh, reaches)
                .chain(() -> references.remember(work, ImportKind.CAMPAIGN, batch.created()))
                .replaceWith(results);
    }

    private static Subject subject(Item item) {
        return new Subject("/title", item.pilot().value() + "/" + item.title());
    }
}
