package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.Goal;
import be.zorgkring.action.plan.domain.GoalId;
import be.zorgkring.action.plan.domain.GoalKind;
import be.zorgkring.action.plan.domain.Inclusion;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.plan.usecase.ReadPlan;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.vocabulary.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A care plan as it is read: goals with their tasks, in the reader's language where the words are not somebody's own.
 *
 * @param mergedPlans of records that were merged into this one; changed under their own {@code patientId} only
 */
record PlanView(
        UUID patientId,
        List<InclusionView> inclusions,
        List<GoalView> goals,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PlanView> mergedPlans) {

    record InclusionView(
            UUID inclusionId, UUID actionId, String actionCode, String pilot, String criterion, LocalDate on) {

        static InclusionView of(Inclusion inclusion) {
            return new InclusionView(
                    inclusion.id().value(),
                    inclusion.action().value(),
                    inclusion.actionCode().value(),
                    inclusion.pilot().value(),
                    inclusion.criterion().code(),
                    inclusion.on());
        }
    }

    record GoalView(
            UUID goalId,
            GoalKind kind,
            String text,
            @Nullable UUID inclusionId,
            @Nullable String pilot,
            LocalDate on,
            List<TaskView> tasks) {

        static GoalView of(Goal goal, List<Task> tasks, Language language) {
            return new GoalView(
                    goal.id().value(),
                    goal.kind(),
                    goal.words().in(language),
                    goal.source().map(source -> source.inclusion().value()).orElse(null),
                    goal.pilot().map(PilotCode::value).orElse(null),
                    goal.on(),
                    tasks.stream().map(task -> TaskView.of(task, language)).toList());
        }
    }

    static PlanView of(ReadPlan.Read read, Language language) {
        return of(
                read.plan(),
                language,
                read.merged().stream()
                        .map(plan -> of(plan, language, List.of()))
                        .toList());
    }

    private static PlanView of(CarePlan plan, Language language, List<PlanView> merged) {
        Map<GoalId, List<Task>> tasks = plan.tasks().stream().collect(Collectors.groupingBy(Task::goal));
        return new PlanView(
                plan.patient().value(),
                plan.inclusions().stream().map(InclusionView::of).toList(),
                plan.goals().stream()
                        .map(goal -> GoalView.of(goal, tasks.getOrDefault(goal.id(), List.of()), language))
                        .toList(),
                merged);
    }
}
