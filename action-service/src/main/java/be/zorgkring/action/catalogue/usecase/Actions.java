package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.ActionStatus;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All actions of all pilots. */
public interface Actions {

    Uni<Optional<Action>> find(Work work, ActionId id);

    Uni<Map<ActionId, Action>> findAll(Work work, Collection<ActionId> ids);

    /** Also keeps others from changing it until the transaction ends. */
    Uni<Optional<Action>> findForChange(Work work, ActionId id);

    /** Some that are running and whose last day lies before that day; those that another transaction ends are left to it. */
    Uni<List<Action>> overForChange(Work work, LocalDate today, int most);

    /** Adds those whose code is still free in their pilot, and answers which these were. */
    Uni<Set<ActionId>> add(Work work, List<Action> actions);

    Uni<Void> change(Work work, Action action);

    /** In the order of their ids, those after {@code after}. */
    Uni<List<Action>> list(Work work, Filter filter, Optional<ActionId> after, int limit);

    Uni<Long> count(Work work);

    /** Which actions a reader asks for. */
    record Filter(Optional<PilotCode> pilot, Optional<ActionStatus> status) {}
}
