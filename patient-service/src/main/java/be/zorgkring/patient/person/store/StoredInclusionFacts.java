package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.usecase.IncludingProfessional;
import be.zorgkring.patient.person.usecase.InclusionFacts;
import be.zorgkring.patient.pilot.domain.PilotStatus;
import be.zorgkring.patient.pilot.domain.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** One round trip for pilots, people, the professional and what was imported before. */
@ApplicationScoped
class StoredInclusionFacts implements InclusionFacts {

    private static final String PILOT = "pilot";
    private static final String PERSON = "person";
    private static final String PROFESSIONAL = "professional";
    private static final String REFERENCE = "reference";

    private static final String ABOUT = """
            select 'pilot' as fact, code as key, status as value, cast(null as text), cast(null as uuid), false,
                   cast(from_day as text), cast(until_day as text)
            from pilot where code = any (string_to_array(cast(:pilots as text), ','))
            union all
            select 'person', i.insz_index, cast(surviving_record(i.person_id) as text), null, null, false, null, null
            from insz_index i
            where i.insz_index = any (string_to_array(cast(:people as text), ','))
            union all
            select 'professional', nihdi, cast(professional_id as text), role, organisation_id, suspended, null, null
            from access_nihdi_holder where nihdi = :nihdi and professional_id is not null
            union all
            select 'reference', reference, cast(surviving_record(patient_id) as text), null, null, false, null, null
            from imported_person
            where client_id = :client
              and reference = any (array(select jsonb_array_elements_text(cast(cast(:references as text) as jsonb))))
            """;

    private final InszVault vault;

    StoredInclusionFacts(InszVault vault) {
        this.vault = vault;
    }

    @Override
    public Uni<Answer> about(Work work, Question question) {
        Map<String, Insz> byIndex = new HashMap<>();
        question.people().forEach(insz -> vault.indexes(insz).values().forEach(index -> byIndex.put(index, insz)));
        return work.sql(ABOUT, Object[].class)
                .setParameter(
                        "pilots",
                        question.pilots().stream()
                                .map(PilotCode::value)
                                .distinct()
                                .collect(Collectors.joining(",")))
                .setParameter("people", String.join(",", byIndex.keySet()))
                .setParameter("nihdi", question.nihdi8().orElse(""))
                .setParameter("client", question.clientId())
                .setParameter("references", Rows.of(question.references()))
                .getResultList()
                .map(found -> answer(found, byIndex));
    }

    private static Answer answer(List<Object[]> found, Map<String, Insz> byIndex) {
        Map<PilotCode, Standing> pilots = new HashMap<>();
        Map<Insz, PatientId> people = new HashMap<>();
        Map<String, PatientId> references = new HashMap<>();
        Optional<IncludingProfessional> professional = Optional.empty();
        for (Object[] row : found) {
            String key = (String) row[1];
            String value = (String) row[2];
            switch ((String) row[0]) {
                case PILOT ->
                    pilots.put(
                            new PilotCode(key),
                            new Standing(Coded.of(PilotStatus.class, value), day(row[6]), day(row[7])));
                case PERSON -> people.put(byIndex.get(key), new PatientId(UUID.fromString(value)));
                case REFERENCE -> references.put(key, new PatientId(UUID.fromString(value)));
                case PROFESSIONAL ->
                    professional = Optional.of(new IncludingProfessional(
                            UUID.fromString(value), (String) row[3], Optional.ofNullable((UUID) row[4]), (Boolean)
                                    row[5]));
                default -> throw new IllegalStateException("not a fact: " + row[0]);
            }
        }
        return new Answer(pilots, people, professional, references);
    }

    private static Optional<LocalDate> day(Object text) {
        return Optional.ofNullable((String) text).map(LocalDate::parse);
    }
}
