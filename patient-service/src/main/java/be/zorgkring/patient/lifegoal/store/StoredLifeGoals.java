package be.zorgkring.patient.lifegoal.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.lifegoal.domain.LifeGoal;
import be.zorgkring.patient.lifegoal.domain.Rank;
import be.zorgkring.patient.lifegoal.usecase.LifeGoals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Nothing that is stored is ever changed, so that the history cannot differ from the truth. */
@ApplicationScoped
class StoredLifeGoals implements LifeGoals {

    private static final String NEWEST = """
        from LifeGoalVersionRow g where g.patientId in :records
          and g.key.version = (select max(o.key.version) from LifeGoalVersionRow o
                               where o.key.lifeGoalId = g.key.lifeGoalId)
        """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Override
    public Uni<List<LifeGoal>> list(Work work, List<PatientId> records, Optional<Rank> after, int most) {
        Rank from = after.orElse(new Rank(0, BEFORE_ALL));
        return work.session()
                .createSelectionQuery(NEWEST + """
                    and (coalesce(g.importance, :last) > :importance
                         or coalesce(g.importance, :last) = :importance and g.key.lifeGoalId > :id)
                    order by coalesce(g.importance, :last), g.key.lifeGoalId
                    """, LifeGoalVersionRow.class)
                .setParameter("records", ids(records))
                .setParameter("last", Rank.LAST)
                .setParameter("importance", from.importance())
                .setParameter("id", from.id())
                .setMaxResults(most)
                .getResultList()
                .map(StoredLifeGoals::goals);
    }

    @Override
    public Uni<Optional<LifeGoal>> find(Work work, List<PatientId> records, UUID lifeGoalId) {
        return work.session()
                .createSelectionQuery(NEWEST + "and g.key.lifeGoalId = :id", LifeGoalVersionRow.class)
                .setParameter("records", ids(records))
                .setParameter("id", lifeGoalId)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(LifeGoalVersionRow::goal));
    }

    @Override
    public Uni<Long> count(Work work, List<PatientId> records) {
        return work.session()
                .createSelectionQuery(
                        "select count(*) from LifeGoalVersionRow g where g.patientId in :records and g.key.version = 1",
                        Long.class)
                .setParameter("records", ids(records))
                .getSingleResult();
    }

    @Override
    public Uni<Void> save(Work work, PatientId patientId, LifeGoal goal) {
        return home(work, patientId, goal).chain(home -> work.session().persist(LifeGoalVersionRow.of(home, goal)));
    }

    @Override
    public Uni<List<LifeGoal>> history(
            Work work, List<PatientId> records, UUID lifeGoalId, Optional<Long> before, int most) {
        return work.session()
                .createSelectionQuery("""
                    from LifeGoalVersionRow g
                    where g.patientId in :records and g.key.lifeGoalId = :id and g.key.version < :before
                    order by g.key.version desc
                    """, LifeGoalVersionRow.class)
                .setParameter("records", ids(records))
                .setParameter("id", lifeGoalId)
                .setParameter("before", before.orElse(Long.MAX_VALUE))
                .setMaxResults(most)
                .getResultList()
                .map(StoredLifeGoals::goals);
    }

    @Override
    public Uni<List<LifeGoal>> versions(Work work, List<PatientId> records, int most) {
        return work.session()
                .createSelectionQuery("""
                    from LifeGoalVersionRow g where g.patientId in :records
                    order by g.at desc, g.key.lifeGoalId, g.key.version desc
                    """, LifeGoalVersionRow.class)
                .setParameter("records", ids(records))
                .setMaxResults(most)
                .getResultList()
                .map(StoredLifeGoals::goals);
    }

    private static Uni<PatientId> home(Work work, PatientId patientId, LifeGoal goal) {
        return goal.version() == 1
                ? Uni.createFrom().item(patientId)
                : work.session()
                        .find(LifeGoalVersionRow.class, new LifeGoalVersionRow.Key(goal.id(), 1))
                        .map(first -> new PatientId(first.patientId));
    }

    private static List<UUID> ids(List<PatientId> records) {
        return records.stream().map(PatientId::value).toList();
    }

    private static List<LifeGoal> goals(List<LifeGoalVersionRow> rows) {
        return rows.stream().map(LifeGoalVersionRow::goal).toList();
    }
}
