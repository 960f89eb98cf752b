package be.zorgkring.action.catalogue.store;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.ActionStatus;
import be.zorgkring.action.catalogue.usecase.Actions;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Actions in PostgreSQL. Any number of new ones goes in with one statement. */
@ApplicationScoped
class StoredActions implements Actions {

    private static final String ADD = """
            insert into action
            select * from jsonb_populate_recordset(cast(null as action), cast(cast(:rows as text) as jsonb))
            on conflict (pilot, code) do nothing
            returning action_id
            """;

    private static final String PAGE = """
            from ActionRow a
            where (:pilot = '' or a.pilot = :pilot) and (:status = '' or a.status = :status)
              and a.actionId > :after
            order by a.actionId
            """;

    private static final String OVER = """
            select * from action where status = 'running' and until_day < cast(cast(:today as text) as date)
            order by action_id limit :most for update skip locked
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ActionRows rows;

    StoredActions(ActionRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<Optional<Action>> find(Work work, ActionId id) {
        return work.session().find(ActionRow.class, id.value()).map(this::asAction);
    }

    @Override
    public Uni<Map<ActionId, Action>> findAll(Work work, Collection<ActionId> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return work.session()
                .createQuery("from ActionRow a where a.actionId in :ids", ActionRow.class)
                .setParameter("ids", ids.stream().map(ActionId::value).toList())
                .getResultList()
                .map(found ->
                        found.stream().map(rows::asAction).collect(Collectors.toMap(Action::id, Function.identity())));
    }

    @Override
    public Uni<Optional<Action>> findForChange(Work work, ActionId id) {
        return work.session()
                .find(ActionRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(this::asAction);
    }

    @Override
    public Uni<List<Action>> overForChange(Work work, LocalDate today, int most) {
        return work.entities(OVER, ActionRow.class)
                .setParameter("today", today.toString())
                .setParameter("most", most)
                .getResultList()
                .map(found -> found.stream().map(rows::asAction).toList());
    }

    @Override
    public Uni<Set<ActionId>> add(Work work, List<Action> actions) {
        if (actions.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return work.sql(ADD, UUID.class)
                .setParameter("rows", Rows.of(actions.stream().map(rows::of).toList()))
                .getResultList()
                .map(added -> added.stream().map(ActionId::new).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Void> change(Work work, Action action) {
        return work.session()
                .find(ActionRow.class, action.id().value())
                .invoke(row -> rows.move(row, action.state()))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Action>> list(Work work, Filter filter, Optional<ActionId> after, int limit) {
        return work.session()
                .createQuery(PAGE, ActionRow.class)
                .setParameter("pilot", filter.pilot().map(PilotCode::value).orElse(""))
                .setParameter("status", filter.status().map(ActionStatus::code).orElse(""))
                .setParameter("after", after.map(ActionId::value).orElse(BEFORE_ALL))
                .setMaxResults(limit)
                .getResultList()
                .map(found -> found.stream().map(rows::asAction).toList());
    }

    @Override
    public Uni<Long> count(Work work) {
        return work.session()
                .createQuery("select count(*) from ActionRow", Long.class)
                .getSingleResult();
    }

    private Optional<Action> asAction(ActionRow row) {
        return Optional.ofNullable(row).map(rows::asAction);
    }
}
