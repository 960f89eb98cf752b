package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.usecase.IncludedMeanwhile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Inserts one new person or five hundred, each with conditions, consent and history, in one round trip. */
@ApplicationScoped
class NewPersons {

    private static final String INSERT = """
            with item as materialized (
                select * from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(
                    id uuid, number jsonb, indexes jsonb, given text[], family text,
                    birth_date date, birth_precision text, sex text, nis text, municipality text, languages text[], conditions jsonb,
                    version bigint, sharing text, since timestamptz, method text, recorder_kind text, recorder text,
                    taking_part jsonb, changes jsonb)),
            added as (
                insert into person (id, given, family, birth_date, birth_precision, sex, nis, municipality, languages,
                                    recorded_at)
                select id, given, family, birth_date, birth_precision, sex, nis, municipality, languages, now()
                from item
                returning id),
            numbers as (
                insert into person_insz (number_id, person_id, key_id, sealed, index_key, since, reason)
                select n.number_id, n.person_id, n.key_id, decode(n.sealed, 'base64'), n.index_key, now(), 'recorded'
                from item, jsonb_to_record(item.number) as n(
                    number_id uuid, person_id uuid, key_id text, sealed text, index_key text)),
            found as (
                insert into insz_index (insz_index, index_key, person_id)
                select i.index, i.index_key, i.person_id
                from item, jsonb_to_recordset(item.indexes) as i(index text, index_key text, person_id uuid)
                order by i.index
                on conflict (insz_index) do nothing
                returning 1),
            conditions as (
                insert into person_condition (person_id, position, system, code, label, sensitivity, recorder_kind,
                                              recorder)
                select id, c.n - 1, c.v ->> 'system', c.v ->> 'code', c.v ->> 'label', c.v ->> 'sensitivity',
                       recorder_kind, recorder
                from item join added using (id),
                     jsonb_array_elements(item.conditions) with ordinality as c(v, n)),
            consents as (
                insert into consent (patient_id, version, sharing, sharing_since, sharing_method, sharing_recorder_kind,
                                     sharing_recorder)
                select id, version, sharing, since, method, recorder_kind, recorder
                from item join added using (id)),
            parts as (
                insert into taking_part (patient_id, pilot, state, since, method, recorder_kind, recorder, included_on)
                select id, t.pilot, t.state, t.since, t.method, t.recorder_kind, t.recorder, t.included_on
                from item join added using (id),
                     jsonb_to_recordset(item.taking_part) as t(
                         pilot text, state text, since timestamptz, method text, recorder_kind text, recorder text,
                         included_on date)),
            history as (
                insert into consent_change (patient_id, version, kind, subject, actor_kind, actor, method, at)
                select id, h.version, h.kind, h.subject, h.actor_kind, h.actor, h.method, h.at
                from item join added using (id),
                     jsonb_to_recordset(item.changes) as h(
                         version bigint, kind text, subject text, actor_kind text, actor text, method text,
                         at timestamptz))
            select count(*) from found
            """;

    private final InszVault vault;

    NewPersons(InszVault vault) {
        this.vault = vault;
    }

    Uni<Void> insert(Work work, List<Dossier> dossiers) {
        List<NewPersonRow> people = dossiers.stream()
                .map(dossier -> NewPersonRow.of(dossier, vault))
                .toList();
        // A number that has an owner keeps them: without its entry the whole transaction is to be tried again.
        long entries =
                people.stream().mapToLong(person -> person.indexes().size()).sum();
        return Rows.count(work, INSERT, people)
                .chain(found -> found == entries
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new IncludedMeanwhile()));
    }
}
