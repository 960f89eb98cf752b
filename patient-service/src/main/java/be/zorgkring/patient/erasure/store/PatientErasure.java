package be.zorgkring.patient.erasure.store;

import static be.zorgkring.kernel.erasure.ErasurePart.dropped;
import static be.zorgkring.kernel.erasure.ErasurePart.kept;
import static be.zorgkring.kernel.erasure.ErasurePart.rows;
import static be.zorgkring.kernel.erasure.RetentionRule.ACCESS_LOG;
import static be.zorgkring.kernel.erasure.RetentionRule.ACCOUNTABILITY;
import static be.zorgkring.kernel.erasure.RetentionRule.CARE_FACTS;

import be.zorgkring.kernel.erasure.ErasurePart;
import be.zorgkring.kernel.erasure.ErasureParts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All that this service holds of a person, and what becomes of it; docs/retention.md says why. */
@ApplicationScoped
class PatientErasure implements ErasureParts {

    // Long enough for an explanation, which has to have ten characters.
    private static final String NO_TEXT = "'[text erased]'";

    private static final String OF_ASSIGNMENTS =
            "assignment_id in (select assignment_id from questionnaire_assignment where patient_id = :subject)";
    private static final String OF_SCHEDULES =
            "schedule_id in (select schedule_id from questionnaire_schedule where patient_id = :subject)";
    private static final String OF_MANDATES = "mandate_id in (select id from mandate where patient_id = :subject)";

    @Override
    public List<ErasurePart> parts() {
        return List.of(
                dropped("identity", """
                        update person
                        set erased_at = now(), given = null, family = null, birth_date = null, birth_precision = 'day', sex = null, nis = null,
                            municipality = null, languages = null
                        where id = :subject and erased_at is null
                        """),
                dropped(
                        "national-numbers",
                        "delete from insz_index where person_id = :subject",
                        "delete from person_insz where person_id = :subject"),
                dropped("inclusion-proposals", "delete from inclusion_proposal where patient_id = :subject"),
                dropped("import-references", "delete from imported_person where patient_id = :subject"),
                dropped("sign-in", """
                        delete from ehealth_statement where account_id in (
                            select cast(subject as uuid) from consent_change
                            where patient_id = :subject and kind = 'account-linked')
                        """),
                dropped(
                        "contacts",
                        "delete from contact_person where patient_id = :subject",
                        "delete from contacts where patient_id = :subject"),
                dropped("preferences", "delete from preferences where patient_id = :subject"),
                dropped("vulnerabilities", "delete from vulnerability_version where patient_id = :subject"),
                dropped("life-goals", "delete from life_goal_version where patient_id = :subject"),
                dropped("rectifications", "delete from rectification where patient_id = :subject"),
                dropped("notifications", "delete from notification where patient_id = :subject"),
                dropped(
                        "proposals",
                        "delete from proposal where state = 'open' and records @> array[cast(:subject as uuid)]",
                        "update proposal set records = array_remove(records, cast(:subject as uuid))"
                                + " where records @> array[cast(:subject as uuid)] and cardinality(records) > 1",
                        "delete from proposal where records @> array[cast(:subject as uuid)]"),
                dropped("member-categories", "delete from member_categories where patient_id = :subject"),
                conditions(),
                questionnaires(),
                consent(),
                kept(
                        "participation",
                        ACCOUNTABILITY,
                        List.of(),
                        rows("participation_change"),
                        rows("participation_action"),
                        rows("participation_purpose"),
                        rows("participation")),
                mandates(),
                emergencyAccesses(),
                kept(
                        "record-merges",
                        ACCOUNTABILITY,
                        List.of("update record_merge set evidence = " + NO_TEXT
                                + ", undo_reason = case when undo_reason is not null then " + NO_TEXT + " end"
                                + " where (surviving_id = :subject or retired_id = :subject) and evidence <> "
                                + NO_TEXT),
                        rows("record_merge", "surviving_id = :subject or retired_id = :subject")),
                kept("identity-changes", ACCOUNTABILITY, List.of(), rows("identity_change", "person_id = :subject")),
                kept("access-log", ACCESS_LOG, List.of(), rows("access_log")));
    }

    private static ErasurePart conditions() {
        return kept(
                "conditions",
                CARE_FACTS,
                List.of(
                        "update person_condition set label = code where person_id = :subject and label <> code",
                        "update condition_change set label = " + NO_TEXT + " where patient_id = :subject and label <> "
                                + NO_TEXT),
                rows("condition_change"),
                rows("person_condition", "person_id = :subject"));
    }

    /** Scores are care facts; what was answered may hold anything in the person's own words. */
    private static ErasurePart questionnaires() {
        return kept(
                "questionnaires",
                CARE_FACTS,
                List.of(
                        "update questionnaire_answer set answers = '[]' where answers <> '[]' and " + OF_ASSIGNMENTS,
                        "delete from questionnaire_reminder where " + OF_ASSIGNMENTS,
                        "delete from questionnaire_assignment where patient_id = :subject and answered_at is null",
                        "delete from questionnaire_occurrence where not taken_up and " + OF_SCHEDULES,
                        "update questionnaire_schedule set state = 'ended' where patient_id = :subject and state = 'running'"),
                rows("questionnaire_answer", OF_ASSIGNMENTS),
                rows("questionnaire_assignment"),
                rows("questionnaire_occurrence", OF_SCHEDULES),
                rows("questionnaire_schedule"),
                rows("questionnaire_action_inclusion"));
    }

    private static ErasurePart consent() {
        return kept(
                "consent",
                ACCOUNTABILITY,
                List.of(
                        "update consent set erased_at = now() where patient_id = :subject and erased_at is null",
                        "update consent_change set grounds = null where patient_id = :subject and grounds is not null"),
                rows("exclusion"),
                rows("taking_part"),
                rows("consent_change"),
                rows("consent"));
    }

    private static ErasurePart mandates() {
        return kept("mandates", ACCOUNTABILITY, List.of("""
                        update mandate
                        set mandatee_name = null, insz_key = null, insz_sealed = null, insz_index = null, insz_index_key = null,
                            evidence_reference = null
                        where patient_id = :subject and num_nonnulls(insz_sealed, evidence_reference) > 0
                        """), rows("mandate_change", OF_MANDATES), rows("mandate"));
    }

    private static ErasurePart emergencyAccesses() {
        return kept(
                "emergency-accesses",
                ACCOUNTABILITY,
                List.of("update emergency_access set explanation = " + NO_TEXT
                        + ", verdict_text = case when verdict_text is not null then " + NO_TEXT + " end"
                        + " where patient_id = :subject and (explanation <> " + NO_TEXT + " or verdict_text <> "
                        + NO_TEXT
                        + ")"),
                rows("emergency_access"));
    }
}
