package be.zorgkring.bench;

import be.zorgkring.parts.PostgresAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The rows of a request, as plain statements; what they write goes to copies of the tables that are dropped afterwards. */
final class Statements {

    static final String SCHEMA = "bench";

    private static final List<String> COPIES = List.of(
            "person",
            "person_insz",
            "insz_index",
            "person_condition",
            "consent",
            "taking_part",
            "consent_change",
            "access_log",
            "outbox");

    private Statements() {}

    static void makeCopies(PostgresAddress server, String database) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
            statement.execute("create schema " + SCHEMA);
            for (String table : COPIES) {
                statement.execute("create table %s.%s (like public.%s including all)".formatted(SCHEMA, table, table));
            }
        }
    }

    static void dropCopies(PostgresAddress server, String database) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema " + SCHEMA + " cascade");
        }
    }

    /** The person, the conditions, the facts of the access rule, and one row of the access log. */
    static String read(String patientId) {
        return """
                begin;
                select p.*, c.*, n.* from public.person p join public.consent c on c.patient_id = p.id join public.person_insz n on n.person_id = p.id and n.until is null where p.id = '%1$s';
                select * from public.access_person a join public.access_member m on m.patient_id = a.patient_id where a.patient_id = '%1$s';
                insert into access_log (patient_id, at, record_id, service, operation, outcome, ground, caller_kind, client_id, categories,
                                        sequence, hash)
                values ('00000000-0000-0000-0000-000000000000', clock_timestamp(), gen_random_uuid(), 'bench', 'read', 'allowed',
                        'circle', 'professional', 'bench', '{identity,contact,conditions}',
                        cast(random() * 9e18 as bigint), sha256(convert_to(cast(gen_random_uuid() as text), 'UTF8')));
                commit;
                """.formatted(patientId);
    }

    /** The person, one condition, the consent, the taking part, its history, the imported reference and two events. */
    static String inclusion() {
        return """
                begin;
                select gen_random_uuid() as id \\gset
                insert into person (id, given, family, birth_date, sex, nis, municipality, languages, recorded_at)
                values (cast(:id as uuid), '{Bench}', 'Verzonnen', '1950-01-01', 'female', '24062', 'Leuven', '{nl}', now());
                insert into person_insz (number_id, person_id, key_id, sealed, index_key, since, reason)
                values (cast(:id as uuid), cast(:id as uuid), 'bench', '\\x00', 'bench', now(), 'recorded');
                insert into insz_index values (cast(:id as text), 'bench', cast(:id as uuid));
                insert into person_condition values (cast(:id as uuid), 0, 'icd-10', 'I50.0', 'Congestive heart failure');
                insert into consent (patient_id, version, sharing, sharing_since, sharing_method, sharing_recorder_kind, sharing_recorder)
                values (cast(:id as uuid), 1, 'given', now(), 'eid', 'professional', 'bench');
                insert into taking_part values (cast(:id as uuid), 'zorgzaam-leuven', 'given', now(), 'eid', 'professional', 'bench', current_date);
                insert into consent_change (patient_id, version, kind, actor_kind, actor, at)
                values (cast(:id as uuid), 1, 'bench', 'professional', 'bench', now());
                insert into outbox (event_id, topic, type, subject, data, created_at)
                values (gen_random_uuid(), 'zorgkring.consent', 'bench', cast(:id as uuid), repeat('x', 400), now()),
                       (gen_random_uuid(), 'zorgkring.patient', 'bench', cast(:id as uuid), repeat('x', 300), now());
                commit;
                """;
    }
}
