package be.zorgkring.reporting.store;

import be.zorgkring.reporting.model.ActionRow;
import be.zorgkring.reporting.model.CircleRow;
import be.zorgkring.reporting.model.ConsentRow;
import be.zorgkring.reporting.model.GoalRow;
import be.zorgkring.reporting.model.InclusionRow;
import be.zorgkring.reporting.model.MergedPersonRow;
import be.zorgkring.reporting.model.ParticipationRow;
import be.zorgkring.reporting.model.PilotRow;
import be.zorgkring.reporting.model.ProfessionalRow;
import be.zorgkring.reporting.model.QuestionnaireRow;
import be.zorgkring.reporting.model.ReachRow;
import be.zorgkring.reporting.model.Row;
import be.zorgkring.reporting.model.TaskRow;

/**
 * How rows of a kind are merged into their table. Rows come as one JSON array; those of the same key are merged among
 * themselves first, because a statement may touch a row of the table only once.
 */
enum Merge {
    PILOT(latest("pilot", "code text", "name text, status text")),

    ACTION(latest("action", "action_id uuid", "pilot text, code text, aims text[], components text[], status text")),

    CONSENT(latest("consent", "person uuid", "withdrawn_from text[]")),

    MERGED_PERSON(latest("merged_person", "merge uuid", "retired uuid, surviving uuid, merged boolean")),

    CIRCLE(latest(
            "circle",
            "person uuid",
            "professionals uuid[], carers boolean[], active_from timestamptz[], active_until timestamptz[], "
                    + "steady_from timestamptz")),

    PROFESSIONAL(latest("professional", "professional uuid", "role text, suspended boolean")),

    // The first inclusion stays; two of the same day are told apart by their content, never by their order of arrival.
    PARTICIPATION("""
            insert into participation as known (person, pilot, included_on, age_band, sex, zone, illnesses)
            select distinct on (person, pilot) person, pilot, included_on, age_band, sex, zone, illnesses
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                as r(person uuid, pilot text, included_on date, age_band text, sex text, zone text, illnesses int)
            order by person, pilot, included_on, age_band, sex, zone, illnesses
            on conflict (person, pilot) do update
                set included_on = excluded.included_on, age_band = excluded.age_band, sex = excluded.sex,
                    zone = excluded.zone, illnesses = excluded.illnesses
                where (excluded.included_on, excluded.age_band, excluded.sex, excluded.zone, excluded.illnesses)
                    < (known.included_on, known.age_band, known.sex, known.zone, known.illnesses)
            """),

    INCLUSION(once("inclusion", "inclusion uuid", "person uuid, action_id uuid, pilot text, included_on date")),

    GOAL(once("goal", "goal uuid", "person uuid, set_on date")),

    TASK("""
            insert into task as known (task, person, pilot, planned, done_on)
            select task, cast(min(cast(person as text)) as uuid), min(pilot), bool_or(planned), min(done_on)
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                as r(task uuid, person uuid, pilot text, planned boolean, done_on date)
            group by task
            order by task
            on conflict (task) do update
                set planned = known.planned or excluded.planned, done_on = least(known.done_on, excluded.done_on)
                where (known.planned, known.done_on) is distinct from
                    (known.planned or excluded.planned, least(known.done_on, excluded.done_on))
            """),

    QUESTIONNAIRE("""
            insert into questionnaire as known (questionnaire, person, due_on, answered_on)
            select questionnaire, cast(min(cast(person as text)) as uuid), min(due_on), min(answered_on)
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                as r(questionnaire uuid, person uuid, due_on date, answered_on date)
            group by questionnaire
            order by questionnaire
            on conflict (questionnaire) do update set answered_on = least(known.answered_on, excluded.answered_on)
                where known.answered_on is distinct from least(known.answered_on, excluded.answered_on)
            """),

    REACH(once("reach", "reach_id uuid", "pilot text, channel text, reached bigint, reached_on date"));

    private final String sql;

    Merge(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    static Merge of(Row row) {
        return switch (row) {
            case PilotRow pilot -> PILOT;
            case ActionRow action -> ACTION;
            case ConsentRow consent -> CONSENT;
            case MergedPersonRow merged -> MERGED_PERSON;
            case CircleRow circle -> CIRCLE;
            case ProfessionalRow professional -> PROFESSIONAL;
            case ParticipationRow participation -> PARTICIPATION;
            case InclusionRow inclusion -> INCLUSION;
            case GoalRow goal -> GOAL;
            case TaskRow task -> TASK;
            case QuestionnaireRow questionnaire -> QUESTIONNAIRE;
            case ReachRow reach -> REACH;
        };
    }

    /** State that came whole, with a version: the highest wins. */
    private static String latest(String table, String key, String rest) {
        String set = columns(rest).replaceAll("(\\w+)", "$1 = excluded.$1");
        return insert(table, key, "version bigint, " + rest, "version desc")
                + " do update set version = excluded.version, " + set + " where known.version < excluded.version";
    }

    /** Something that happened once and never changes. */
    private static String once(String table, String key, String rest) {
        return insert(table, key, rest, columns(rest)) + " do nothing";
    }

    private static String insert(String table, String key, String rest, String order) {
        return """
                insert into %1$s as known (%2$s, %3$s)
                select distinct on (%2$s) %2$s, %3$s
                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(%4$s, %5$s)
                order by %2$s, %6$s
                on conflict (%2$s)""".formatted(table, columns(key), columns(rest), key, rest, order);
    }

    private static String columns(String declarations) {
        return declarations.replaceAll("(\\w+) [a-z]+(\\[])?", "$1");
    }
}
