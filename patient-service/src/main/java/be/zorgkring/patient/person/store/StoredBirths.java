package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.Births;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Births in {@code person}, and what has to come after them. */
@ApplicationScoped
class StoredBirths implements Births {

    private static final String OF = """
        select birth_date, birth_precision from person
        where id = surviving_record(:patient) and birth_date is not null
        """;

    // Written out, an earlier date is the lesser text, as far as both are known.
    private static final String CONTRADICT = """
        with birth as (select cast(:born as text) as day)
        select exists (select from consent, birth where patient_id in (select id from records_of_person(:patient) as id)
                       and left(cast(died_on as text), length(day)) < day)
            or exists (select from person_condition, birth
                       where person_id in (select id from records_of_person(:patient) as id)
                         and (left(onset, length(day)) < left(day, length(onset))
                              or left(ended, length(day)) < left(day, length(ended))))
        """;

    @Override
    public Uni<Optional<PartialDate>> of(Work work, PatientId patientId) {
        return work.sql(OF, Object[].class)
                .setParameter("patient", patientId.value())
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row)
                        .map(found -> PartialDate.of(
                                (LocalDate) found[0], Coded.of(PartialDate.Precision.class, (String) found[1]))));
    }

    @Override
    public Uni<Boolean> contradict(Work work, PatientId patientId, PartialDate born) {
        return work.sql(CONTRADICT, Boolean.class)
                .setParameter("patient", patientId.value())
                .setParameter("born", born.text())
                .getSingleResult();
    }
}
