package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.store.Actors;
import be.zorgkring.patient.consent.usecase.Consents;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Person;
import be.zorgkring.patient.person.usecase.Dossiers;
import be.zorgkring.patient.person.usecase.OwnRecord;
import be.zorgkring.patient.person.usecase.PersonEntry;
import be.zorgkring.patient.person.usecase.PersonRecord;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People and their conditions; what concerns consent is left to {@link Consents}. */
@ApplicationScoped
class StoredDossiers implements Dossiers {

    private static final String MORE_CONDITIONS = """
        insert into person_condition (person_id, position, system, code, label, sensitivity, recorder_kind, recorder)
        select * from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
            as r(person_id uuid, position int, system text, code text, label text, sensitivity text,
                 recorder_kind text, recorder text)
        on conflict (person_id, position) do nothing
        """;

    private final Consents consents;
    private final NewPersons newPersons;
    private final InszVault vault;

    StoredDossiers(Consents consents, NewPersons newPersons, InszVault vault) {
        this.consents = consents;
        this.newPersons = newPersons;
        this.vault = vault;
    }

    @Override
    public Uni<List<Dossier>> lock(Work work, Collection<PatientId> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return consents.lock(work, ids).chain(locked -> people(work, ids).map(people -> locked.stream()
                .map(consent -> Dossier.of(people.get(consent.patientId()), consent))
                .toList()));
    }

    private Uni<Map<PatientId, Person>> people(Work work, Collection<PatientId> ids) {
        return work.session()
                .createSelectionQuery("""
                    select p, n from PersonRow p join NumberRow n on n.personId = p.id and n.until is null
                    left join fetch p.conditions where p.id in :ids
                    """, Object[].class)
                .setParameter("ids", values(ids))
                .getResultList()
                .map(found -> found.stream()
                        .collect(Collectors.toMap(
                                row -> new PatientId(((PersonRow) row[0]).id),
                                row -> ((PersonRow) row[0]).person(((NumberRow) row[1]).insz(vault)),
                                (once, again) -> once)));
    }

    @Override
    public Uni<Void> save(Work work, Collection<Dossier> dossiers) {
        List<Dossier> unknown = dossiers.stream().filter(Dossier::isNew).toList();
        List<Dossier> known =
                dossiers.stream().filter(dossier -> !dossier.isNew()).toList();
        return newPersons
                .insert(work, unknown)
                .chain(() -> Multi.createFrom()
                        .iterable(known)
                        .onItem()
                        .transformToUniAndConcatenate(
                                dossier -> consents.change(work, dossier.consent(), dossier.changes()))
                        .collect()
                        .last())
                .chain(() -> Rows.write(work, MORE_CONDITIONS, conditions(known)))
                .replaceWithVoid();
    }

    private record PlacedCondition(
            UUID personId,
            int position,
            String system,
            String code,
            String label,
            String sensitivity,
            String recorderKind,
            String recorder) {}

    private static List<PlacedCondition> conditions(List<Dossier> known) {
        return known.stream()
                .flatMap(dossier -> {
                    List<ConditionRow> conditions = dossier.person().conditions().stream()
                            .map(ConditionRow::of)
                            .toList();
                    Actor by = dossier.changes().getLast().by();
                    return IntStream.range(0, conditions.size()).mapToObj(position -> {
                        ConditionRow row = conditions.get(position);
                        return new PlacedCondition(
                                dossier.id().value(),
                                position,
                                row.system(),
                                row.code(),
                                row.label(),
                                row.sensitivity(),
                                Actors.kind(by),
                                Actors.id(by));
                    });
                })
                .toList();
    }

    @Override
    public Uni<Optional<OwnRecord>> withInsz(Work work, Insz insz) {
        return numbered(work, insz).map(found -> found.map(Numbered::record));
    }

    @Override
    public Uni<Optional<OwnRecord>> withCurrentInsz(Work work, Insz insz) {
        return numbered(work, insz)
                .map(found -> found.filter(numbered -> numbered.current().equals(insz))
                        .map(Numbered::record));
    }

    private record Numbered(OwnRecord record, Insz current) {}

    private Uni<Optional<Numbered>> numbered(Work work, Insz insz) {
        return work.sql("""
                    select i.person_id, surviving_record(i.person_id), c.account_id, n.sealed, n.key_id
                    from insz_index i
                    join consent c on c.patient_id = i.person_id
                    join person_insz n on n.person_id = i.person_id and n.until is null
                    where i.insz_index = any (string_to_array(cast(:indexes as text), ','))
                    limit 1
                    """, Object[].class)
                .setParameter("indexes", String.join(",", vault.indexes(insz).values()))
                .getSingleResultOrNull()
                .map(found -> Optional.ofNullable(found)
                        .map(row -> new Numbered(
                                new OwnRecord(
                                        new PatientId((UUID) row[0]),
                                        new PatientId((UUID) row[1]),
                                        Optional.ofNullable((UUID) row[2])),
                                vault.open((byte[]) row[3], (String) row[4], (UUID) row[0]))));
    }

    @Override
    public Uni<Optional<PersonRecord>> find(Work work, PatientId id) {
        return work.session()
                .createSelectionQuery("""
                    select p, c.version, n from PersonRow p join ConsentRow c on c.patientId = p.id
                    join NumberRow n on n.personId = p.id and n.until is null
                    left join fetch p.conditions where p.id = :id
                    """, Object[].class)
                .setParameter("id", id.value())
                .getResultList()
                .map(found -> found.stream()
                        .findFirst()
                        .map(row -> new PersonRecord(
                                ((PersonRow) row[0]).person(((NumberRow) row[2]).insz(vault)), (Long) row[1])));
    }

    @Override
    public Uni<List<PersonEntry>> entries(Work work, Collection<PatientId> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return work.session()
                .createSelectionQuery(
                        "from PersonRow p where p.id in :ids and p.birthDate is not null order by p.id",
                        PersonRow.class)
                .setParameter("ids", values(ids))
                .getResultList()
                .map(found -> found.stream()
                        .map(row -> new PersonEntry(
                                new PatientId(row.id), PersonRow.name(row.given, row.family), row.born()))
                        .toList());
    }

    @Override
    public Uni<Long> count(Work work) {
        return work.sql("select count(*) from person where erased_at is null", Long.class)
                .getSingleResult();
    }

    private static List<UUID> values(Collection<PatientId> ids) {
        return ids.stream().map(PatientId::value).toList();
    }
}
