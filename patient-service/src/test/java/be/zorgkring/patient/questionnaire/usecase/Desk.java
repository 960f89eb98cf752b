package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.usecase.Filter;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import be.zorgkring.patient.questionnaire.domain.Carer;
import be.zorgkring.patient.questionnaire.domain.FilledIn;
import be.zorgkring.patient.questionnaire.domain.Item;
import be.zorgkring.patient.questionnaire.domain.Kind;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import be.zorgkring.patient.questionnaire.domain.Respondent;
import be.zorgkring.patient.questionnaire.domain.Wording;
import be.zorgkring.patient.questionnaire.usecase.Assignments.Filed;
import be.zorgkring.patient.questionnaire.usecase.Occurrences.Due;
import be.zorgkring.patient.questionnaire.usecase.Occurrences.Followed;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps in memory what the tables would; of what giving out does not need, nothing is there. */
final class Desk implements Questionnaires, Occurrences, Assignments, Carers, QuestionnaireEvents {

    private static final Wording WORDS = new Wording("nl", "fr", "de", "en");
    private static final List<Questionnaire> ALL =
            List.of(questionnaire("own", Respondent.PERSON), questionnaire("carers", Respondent.CARER));

    final List<New> given = new ArrayList<>();
    final List<Assignment> announced = new ArrayList<>();
    final List<Followed> followed = new ArrayList<>();
    Map<PatientId, List<Carer>> carers = Map.of();

    Assigning assigning() {
        return new Assigning(this, this, this, this, this, new Settings());
    }

    record Settings() implements QuestionnaireSettings {

        @Override
        public Duration roundEvery() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int batch() {
            return 200;
        }

        @Override
        public int remindAfterDays() {
            return 3;
        }

        @Override
        public int remindAtMost() {
            return 2;
        }
    }

    private static Questionnaire questionnaire(String code, Respondent respondent) {
        Item item = new Item("a", WORDS, true, Optional.empty(), new Kind.FreeText(10));
        return new Questionnaire(
                code,
                1,
                "x",
                respondent,
                QuestionnaireCategory.QUESTIONNAIRES,
                WORDS,
                WORDS,
                List.of(item),
                Optional.empty());
    }

    @Override
    public List<Questionnaire> newest() {
        return ALL;
    }

    @Override
    public Optional<Questionnaire> newest(String code) {
        return ALL.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Questionnaire> find(String code, int version) {
        return newest(code).filter(it -> it.version() == version);
    }

    @Override
    public Uni<Void> add(Work work, List<New> assignments) {
        given.addAll(assignments);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> takenUp(Work work, List<Followed> what) {
        followed.addAll(what);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Map<PatientId, List<Carer>>> of(Work work, Collection<PatientId> patientIds, Instant now) {
        return Uni.createFrom().item(carers);
    }

    @Override
    public void assigned(Work work, List<Assignment> assignments) {
        announced.addAll(assignments);
    }

    @Override
    public void answered(Work work, Assignment assignment, FilledIn filledIn) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Void> plan(Work work, UUID scheduleId, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<List<Due>> due(Work work, LocalDate today, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Optional<Filed>> find(Work work, PatientId patientId, UUID assignmentId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<List<Filed>> list(Work work, Filter filter, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Boolean> fillIn(Work work, UUID assignmentId, FilledIn filledIn) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Boolean> isCarer(Work work, PatientId patientId, UUID accountId) {
        throw new UnsupportedOperationException();
    }
}
