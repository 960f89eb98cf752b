package be.zorgkring.action.plan.store;

import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.usecase.DeclinedActions;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The {@code declined_action} table. */
@ApplicationScoped
class StoredDeclinedActions implements DeclinedActions {

    private static final String OF_PERSON = "patient_id in (select id from records_of_person(:patient) as id)";

    private static final String DECLINED =
            "select exists (select from declined_action where :action = any (actions) and " + OF_PERSON + ")";

    private static final String ALL = "select distinct unnest(actions) from declined_action where " + OF_PERSON;

    private static final String RECORD = """
            insert into declined_action (patient_id, version, actions)
            values (:patient, :version, cast(string_to_array(cast(:actions as text), ',') as uuid[]))
            on conflict (patient_id) do update set version = excluded.version, actions = excluded.actions
                where declined_action.version < excluded.version
            """;

    @Override
    public Uni<Boolean> declined(Work work, PatientId patient, ActionId action) {
        return work.sql(DECLINED, Boolean.class)
                .setParameter("patient", patient.value())
                .setParameter("action", action.value())
                .getSingleResult();
    }

    @Override
    public Uni<Set<ActionId>> of(Work work, PatientId patient) {
        return work.sql(ALL, UUID.class)
                .setParameter("patient", patient.value())
                .getResultList()
                .map(found -> found.stream().map(ActionId::new).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Void> record(Work work, PatientId patient, long version, Set<ActionId> declined) {
        return work.sql(RECORD)
                .setParameter("patient", patient.value())
                .setParameter("version", version)
                .setParameter(
                        "actions",
                        declined.stream()
                                .map(action -> action.value().toString())
                                .collect(Collectors.joining(",")))
                .executeUpdate()
                .replaceWithVoid();
    }
}
