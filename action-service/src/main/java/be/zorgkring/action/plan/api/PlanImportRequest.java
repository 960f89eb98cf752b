package be.zorgkring.action.plan.api;

import be.zorgkring.action.api.Faults;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.imports.api.ReferenceReading;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.TaskOwner;
import be.zorgkring.action.plan.domain.Words;
import be.zorgkring.action.plan.usecase.PlanImport;
import be.zorgkring.action.vocabulary.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A plan in a bulk load, as it is sent. It tells what has happened, so none of its dates lies ahead but those due. */
record PlanImportRequest(String reference, String patientId, List<IncludedRequest> inclusions) {

    private static final int MOST = 100;

    record IncludedRequest(
            String actionReference, String actionId, String criterion, String on, List<GoalRequest> goals) {

        private Optional<PlanImport.Included> read(Faults faults, LocalDate today) {
            var action = ReferenceReading.action(faults, actionReference, actionId);
            if (actionReference == null && actionId == null) {
                faults.add("actionReference", Faults.REQUIRED);
            }
            var met = faults.need("criterion", criterion, Criterion::of);
            var day = past(faults, "on", on, today);
            List<PlanImport.SetGoal> set = new ArrayList<>();
            List<GoalRequest> given = faults.list("goals", goals, 0, MOST);
            for (int i = 0; i < given.size(); i++) {
                given.get(i).read(faults.in("goals", i), day, today).ifPresent(set::add);
            }
            return faults.none()
                    ? Optional.of(
                            new PlanImport.Included(action.orElseThrow(), met.orElseThrow(), day.orElseThrow(), set))
                    : Optional.empty();
        }
    }

    record GoalRequest(String text, Boolean fromTemplate, List<TaskRequest> tasks) {

        private Optional<PlanImport.SetGoal> read(Faults faults, Optional<LocalDate> from, LocalDate today) {
            boolean templated = Boolean.TRUE.equals(fromTemplate);
            if (templated && text != null) {
                faults.add("text", "field.ambiguous");
            }
            Optional<Words> words = templated ? Optional.empty() : PlanRequests.words(faults, "text", text);
            List<PlanImport.PlannedTask> planned = new ArrayList<>();
            List<TaskRequest> given = faults.list("tasks", tasks, 0, MOST);
            for (int i = 0; i < given.size(); i++) {
                given.get(i).read(faults.in("tasks", i), templated, from, today).ifPresent(planned::add);
            }
            return faults.none() ? Optional.of(new PlanImport.SetGoal(words, planned)) : Optional.empty();
        }
    }

    record TaskRequest(String title, String ownerKind, String ownerRole, String due, String doneOn) {

        private Optional<PlanImport.PlannedTask> read(
                Faults faults, boolean templated, Optional<LocalDate> from, LocalDate today) {
            Optional<Words> words =
                    templated && title == null ? Optional.empty() : PlanRequests.words(faults, "title", title);
            var owner = faults.need("ownerKind", ownerKind, TaskRequest::kind).flatMap(kind -> owner(faults, kind));
            var day = faults.need("due", due, Faults::day);
            var done = doneOn == null ? Optional.<LocalDate>empty() : past(faults, "doneOn", doneOn, today);
            if (from.isPresent() && done.filter(from.get()::isAfter).isPresent()) {
                faults.add("doneOn", "field.before-inclusion");
            }
            return faults.none()
                    ? Optional.of(new PlanImport.PlannedTask(words, owner.orElseThrow(), day.orElseThrow(), done))
                    : Optional.empty();
        }

        private Optional<TaskOwner> owner(Faults faults, TaskOwner.Kind kind) {
            if (kind == TaskOwner.Kind.PERSON) {
                faults.maybe("ownerRole", ownerRole, raw -> Role.of(raw).filter(Role::isPatient));
                return Optional.of(new TaskOwner.Person());
            }
            return faults.need("ownerRole", ownerRole, raw -> Role.of(raw).filter(role -> !role.isPatient()))
                    .map(role -> new TaskOwner.Holder(kind, role));
        }

        private static Optional<TaskOwner.Kind> kind(String raw) {
            return switch (raw) {
                case "person", "professional", "carer" ->
                    Optional.of(TaskOwner.Kind.valueOf(raw.toUpperCase(Locale.ROOT)));
                default -> Optional.empty();
            };
        }
    }

    Optional<PlanImport> read(Faults faults, LocalDate today) {
        var name = ReferenceReading.reference(faults, reference);
        var patient = faults.need("patientId", patientId, Faults::uuid).map(PatientId::new);
        List<PlanImport.Included> included = new ArrayList<>();
        List<IncludedRequest> given = faults.list("inclusions", inclusions, 1, MOST);
        for (int i = 0; i < given.size(); i++) {
            given.get(i).read(faults.in("inclusions", i), today).ifPresent(included::add);
        }
        return faults.none()
                ? Optional.of(new PlanImport(name.orElseThrow(), patient.orElseThrow(), included))
                : Optional.empty();
    }

    private static Optional<LocalDate> past(Faults faults, String field, String raw, LocalDate today) {
        Optional<LocalDate> day = faults.need(field, raw, Faults::day);
        if (day.filter(on -> on.isAfter(today)).isPresent()) {
            faults.add(field, Faults.FUTURE);
        }
        return day;
    }
}
