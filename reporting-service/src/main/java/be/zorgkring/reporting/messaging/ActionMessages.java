package be.zorgkring.reporting.messaging;

import static be.zorgkring.reporting.messaging.CareId.Kind.GOAL;
import static be.zorgkring.reporting.messaging.CareId.Kind.INCLUSION;
import static be.zorgkring.reporting.messaging.CareId.Kind.TASK;
import static be.zorgkring.reporting.messaging.Message.person;

import be.zorgkring.reporting.model.ActionRow;
import be.zorgkring.reporting.model.GoalRow;
import be.zorgkring.reporting.model.InclusionRow;
import be.zorgkring.reporting.model.ReachRow;
import be.zorgkring.reporting.model.Row;
import be.zorgkring.reporting.model.TaskRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What action-service publishes. */
final class ActionMessages {

    private ActionMessages() {}

    record ActionChanged(
            UUID actionId,
            long version,
            String pilot,
            String code,
            List<String> aims,
            List<String> components,
            String status)
            implements Message {

        @Override
        public Stream<CareId> careIds() {
            return Stream.empty();
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            return new ActionRow(actionId, version, pilot, code, aims, components, status);
        }
    }

    record PersonIncludedInAction(UUID inclusionId, UUID actionId, String pilot, UUID patientId, LocalDate on)
            implements Message {

        @Override
        public Stream<CareId> careIds() {
            return Stream.of(new CareId(INCLUSION, inclusionId), person(patientId));
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            return new InclusionRow(
                    pseudonyms.get(new CareId(INCLUSION, inclusionId)),
                    pseudonyms.get(person(patientId)),
                    actionId,
                    pilot,
                    on);
        }
    }

    record GoalSet(UUID goalId, UUID patientId, LocalDate on) implements Message {

        @Override
        public Stream<CareId> careIds() {
            return Stream.of(new CareId(GOAL, goalId), person(patientId));
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            return new GoalRow(pseudonyms.get(new CareId(GOAL, goalId)), pseudonyms.get(person(patientId)), on);
        }
    }

    record TaskPlanned(UUID taskId, UUID patientId, String pilot) implements Message {

        @Override
        public Stream<CareId> careIds() {
            return Stream.of(new CareId(TASK, taskId), person(patientId));
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            return new TaskRow(
                    pseudonyms.get(new CareId(TASK, taskId)), pseudonyms.get(person(patientId)), pilot, true, null);
        }
    }

    record TaskDone(UUID taskId, UUID patientId, String pilot, LocalDate on) implements Message {

        @Override
        public Stream<CareId> careIds() {
            return Stream.of(new CareId(TASK, taskId), person(patientId));
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            return new TaskRow(
                    pseudonyms.get(new CareId(TASK, taskId)), pseudonyms.get(person(patientId)), pilot, false, on);
        }
    }

    record PeopleReached(UUID reachId, String pilot, String channel, long reached, LocalDate on) implements Message {

        @Override
        public Stream<CareId> careIds() {
            return Stream.empty();
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            return new ReachRow(reachId, pilot, channel, reached, on);
        }
    }
}
