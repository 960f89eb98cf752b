package be.zorgkring.action.campaign.store;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.campaign.domain.CampaignId;
import be.zorgkring.action.campaign.domain.Reach;
import be.zorgkring.action.campaign.usecase.Campaigns;
import be.zorgkring.action.store.EntityRows;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Campaigns in PostgreSQL; new ones go in with one statement a table. */
@ApplicationScoped
class StoredCampaigns implements Campaigns {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String PAGE = """
            select c, (select coalesce(sum(r.reached), 0) from ReachRow r where r.campaignId = c.campaignId)
            from CampaignRow c
            where (:pilot = '' or c.pilot = :pilot) and c.campaignId > :after
            order by c.campaignId
            """;

    @Override
    public Uni<Optional<Campaign>> find(Work work, CampaignId id) {
        return work.session().find(CampaignRow.class, id.value()).map(row -> Optional.ofNullable(row)
                .map(CampaignRow::asCampaign));
    }

    @Override
    public Uni<Void> add(Work work, List<Campaign> campaigns, List<Reach> reaches) {
        return EntityRows.insert(
                        work,
                        "campaign",
                        campaigns.stream().map(CampaignRow::of).toList())
                .chain(() -> EntityRows.insert(
                        work, "reach", reaches.stream().map(ReachRow::of).toList()));
    }

    @Override
    public Uni<List<Counted>> list(Work work, Optional<PilotCode> pilot, Optional<CampaignId> after, int most) {
        return work.session()
                .createQuery(PAGE, Object[].class)
                .setParameter("pilot", pilot.map(PilotCode::value).orElse(""))
                .setParameter("after", after.map(CampaignId::value).orElse(BEFORE_ALL))
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Counted(((CampaignRow) row[0]).asCampaign(), ((Number) row[1]).longValue()))
                        .toList());
    }

    @Override
    public Uni<CampaignCounts> count(Work work) {
        return work.sql("""
                        select (select count(*) from campaign), count(*), cast(coalesce(sum(reached), 0) as bigint)
                        from reach
                        """, Object[].class)
                .getSingleResult()
                .map(row -> new CampaignCounts((Long) row[0], (Long) row[1], (Long) row[2]));
    }
}
