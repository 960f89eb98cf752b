package be.zorgkring.reporting.messaging;

import static be.zorgkring.reporting.messaging.CareId.Kind.QUESTIONNAIRE;
import static be.zorgkring.reporting.messaging.Message.person;

import be.zorgkring.reporting.model.ConsentRow;
import be.zorgkring.reporting.model.EvaluationRow;
import be.zorgkring.reporting.model.MergedPersonRow;
import be.zorgkring.reporting.model.ParticipationRow;
import be.zorgkring.reporting.model.QuestionnaireRow;
import be.zorgkring.reporting.model.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What patient-service publishes. */
final class PatientMessages {

    private PatientMessages() {}

    /** Conditions are counted and forgotten: no figure needs to know which they are. */
    record PersonIncluded(
            UUID patientId,
            String pilot,
            LocalDate on,
            String ageBand,
            String sex,
            String zone,
            List<Condition> conditions)
            implements Message {

        record Condition(String system, String code) {}

        @Override
        public Stream<CareId> careIds() {
            return Stream.of(person(patientId));
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            int illnesses = (int) conditions.stream().distinct().count();
            return new ParticipationRow(pseudonyms.get(person(patientId)), pilot, on, ageBand, sex, zone, illnesses);
        }
    }

    record ConsentChanged(UUID patientId, long version, List<TakingPart> takingPart) implements Message {

        record TakingPart(String pilot, String state) {}

        @Override
        public Stream<CareId> careIds() {
            return Stream.of(person(patientId));
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            var withdrawnFrom = takingPart.stream()
                    .filter(part -> part.state().equals("withdrawn"))
                    .map(TakingPart::pilot)
                    .toList();
            return new ConsentRow(pseudonyms.get(person(patientId)), version, withdrawnFrom);
        }
    }

    /** Of what a person allows beside care only their word on the evaluation is kept; on research no figure rests. */
    record ParticipationChanged(UUID patientId, long version, List<OfPurpose> purposes) implements Message {

        private static final String EVALUATION = "evaluation";

        record OfPurpose(String purpose, String state) {

            boolean keepsOutOfEvaluation() {
                return purpose.equals(EVALUATION) && !state.equals("given");
            }
        }

        @Override
        public Stream<CareId> careIds() {
            return Stream.of(person(patientId));
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            boolean refused = purposes.stream().anyMatch(OfPurpose::keepsOutOfEvaluation);
            return new EvaluationRow(pseudonyms.get(person(patientId)), version, refused);
        }
    }

    /** Two records turned out to be of one person, or two people after all. */
    record RecordMerged(UUID mergeId, long version, UUID retiredId, UUID survivingId, String state) implements Message {

        @Override
        public Stream<CareId> careIds() {
            return Stream.of(new CareId(CareId.Kind.MERGE, mergeId), person(retiredId), person(survivingId));
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            return new MergedPersonRow(
                    pseudonyms.get(new CareId(CareId.Kind.MERGE, mergeId)),
                    version,
                    pseudonyms.get(person(retiredId)),
                    pseudonyms.get(person(survivingId)),
                    state.equals("merged"));
        }
    }

    record QuestionnaireAssigned(UUID assignmentId, UUID patientId, LocalDate due) implements Message {

        @Override
        public Stream<CareId> careIds() {
            return Stream.of(new CareId(QUESTIONNAIRE, assignmentId), person(patientId));
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            return questionnaire(pseudonyms, assignmentId, patientId, due, null);
        }
    }

    record QuestionnaireAnswered(UUID assignmentId, UUID patientId, LocalDate due, LocalDate on) implements Message {

        @Override
        public Stream<CareId> careIds() {
            return Stream.of(new CareId(QUESTIONNAIRE, assignmentId), person(patientId));
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            return questionnaire(pseudonyms, assignmentId, patientId, due, on);
        }
    }

    private static Row questionnaire(
            Map<CareId, UUID> pseudonyms, UUID assignmentId, UUID patientId, LocalDate due, LocalDate answeredOn) {
        return new QuestionnaireRow(
                pseudonyms.get(new CareId(QUESTIONNAIRE, assignmentId)),
                pseudonyms.get(person(patientId)),
                due,
                answeredOn);
    }
}
