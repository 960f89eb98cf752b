package be.zorgkring.action.plan.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.Goal;
import be.zorgkring.action.plan.domain.Inclusion;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.plan.usecase.CarePlans;
import be.zorgkring.action.plan.usecase.PlanChange;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Care plans in PostgreSQL. One person or five hundred: the number of statements is the same. */
@ApplicationScoped
class StoredCarePlans implements CarePlans {

    // In one order for everybody, so that two loads never wait for each other in a ring.
    private static final String LOCK = """
            select count(*) from (
                select pg_advisory_xact_lock(hashtextextended(p, 0))
                from (select p from jsonb_array_elements_text(cast(cast(:patients as text) as jsonb)) as p
                      order by p offset 0) as ordered
            ) as locks
            """;

    private final CarePlanStatements statements;

    StoredCarePlans(CarePlanStatements statements) {
        this.statements = statements;
    }

    @Override
    public Uni<CarePlan> find(Work work, PatientId patient) {
        return load(work, Set.of(patient)).map(plans -> plans.get(patient));
    }

    @Override
    public Uni<List<CarePlan>> findMerged(Work work, PatientId patient) {
        return work.sql("""
                        select retired_id from access_alias where surviving_id = :patient and merged order by retired_id
                        """, UUID.class)
                .setParameter("patient", patient.value())
                .getResultList()
                .chain(retired -> retired.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : load(work, retired.stream().map(PatientId::new).collect(toSet()))
                                .map(plans -> retired.stream()
                                        .map(id -> plans.get(new PatientId(id)))
                                        .filter(plan -> !plan.goals().isEmpty()
                                                || !plan.inclusions().isEmpty())
                                        .toList()));
    }

    @Override
    public Uni<Map<PatientId, CarePlan>> findForChange(Work work, Set<PatientId> patients) {
        var ids = new JsonArray(
                patients.stream().map(patient -> patient.value().toString()).toList());
        return work.sql(LOCK, Long.class)
                .setParameter("patients", ids.encode())
                .getSingleResult()
                .chain(() -> load(work, patients));
    }

    @Override
    public Uni<Void> save(Work work, List<PlanChange> changes) {
        return statements.write(work, changes);
    }

    @Override
    public Uni<PlanCounts> count(Work work) {
        return work.sql("""
                        select (select count(*) from care_plan), (select count(*) from inclusion),
                               (select count(*) from goal), (select count(*) from task)
                        """, Object[].class)
                .getSingleResult()
                .map(row -> new PlanCounts((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3]));
    }

    private static Uni<Map<PatientId, CarePlan>> load(Work work, Set<PatientId> patients) {
        List<UUID> ids = patients.stream().map(PatientId::value).toList();
        return rows(work, "from CarePlanRow r where r.patientId in :ids", CarePlanRow.class, ids)
                .chain(found -> {
                    Map<UUID, Long> versions = found.stream().collect(toMap(row -> row.patientId, row -> row.version));
                    return versions.isEmpty()
                            ? Uni.createFrom().item(empty(patients))
                            : parts(work, patients, versions);
                });
    }

    private static Map<PatientId, CarePlan> empty(Set<PatientId> patients) {
        return patients.stream().collect(toMap(Function.identity(), CarePlan::empty));
    }

    private static Uni<Map<PatientId, CarePlan>> parts(Work work, Set<PatientId> patients, Map<UUID, Long> versions) {
        List<UUID> ids = List.copyOf(versions.keySet());
        return rows(
                        work,
                        "from InclusionRow r where r.patientId in :ids order by r.onDay, r.inclusionId",
                        InclusionRow.class,
                        ids)
                .chain(inclusions -> rows(
                                work,
                                "from GoalRow r where r.patientId in :ids order by r.onDay, r.goalId",
                                GoalRow.class,
                                ids)
                        .chain(goals -> rows(
                                        work,
                                        "from TaskRow r where r.patientId in :ids order by r.due, r.taskId",
                                        TaskRow.class,
                                        ids)
                                .map(tasks -> assemble(patients, versions, inclusions, goals, tasks))));
    }

    private static Map<PatientId, CarePlan> assemble(
            Set<PatientId> patients,
            Map<UUID, Long> versions,
            List<InclusionRow> inclusionRows,
            List<GoalRow> goalRows,
            List<TaskRow> taskRows) {
        Map<UUID, List<Inclusion>> inclusions = inclusionRows.stream()
                .collect(groupingBy(row -> row.patientId, mapping(InclusionRow::asInclusion, Collectors.toList())));
        Map<UUID, List<Goal>> goals = goalRows.stream()
                .collect(groupingBy(row -> row.patientId, mapping(GoalRow::asGoal, Collectors.toList())));
        Map<UUID, List<Task>> tasks = taskRows.stream()
                .collect(groupingBy(row -> row.patientId, mapping(TaskRow::asTask, Collectors.toList())));
        return patients.stream()
                .collect(toMap(
                        Function.identity(),
                        patient -> new CarePlan(
                                patient,
                                versions.getOrDefault(patient.value(), 0L),
                                inclusions.getOrDefault(patient.value(), List.of()),
                                goals.getOrDefault(patient.value(), List.of()),
                                tasks.getOrDefault(patient.value(), List.of()))));
    }

    private static <T> Uni<List<T>> rows(Work work, String query, Class<T> type, List<UUID> ids) {
        return work.session().createQuery(query, type).setParameter("ids", ids).getResultList();
    }
}
