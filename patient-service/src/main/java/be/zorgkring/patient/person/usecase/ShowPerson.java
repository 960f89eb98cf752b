package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.Aliases;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.usecase.ShowConsent;
import be.zorgkring.patient.person.domain.Person;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Shows a person's record, as far as the caller may see it. */
@ApplicationScoped
public class ShowPerson {

    private static final Set<DataCategory> WANTED = EnumSet.of(
            DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.CONDITIONS, DataCategory.MENTAL_HEALTH);

    /**
     * A record and what of it may be shown.
     *
     * @param person as recorded, with the conditions of the records that were merged into this one
     * @param consent for the person, and who acts for them, only: what is allowed in all records
     * @param records the records of this person
     */
    public record Shown(
            Person person,
            long version,
            Decision.Allowed decision,
            Optional<Consent> consent,
            Aliases.Records records) {}

    private final Access access;
    private final Aliases aliases;
    private final Dossiers dossiers;
    private final ShowConsent showConsent;

    ShowPerson(Access access, Aliases aliases, Dossiers dossiers, ShowConsent showConsent) {
        this.access = access;
        this.aliases = aliases;
        this.dossiers = dossiers;
        this.showConsent = showConsent;
    }

    public Uni<Outcome<Shown>> show(Work work, Caller caller, PatientId id) {
        return access.decide(work, caller, id.value(), Operation.READ, WANTED).chain(decision -> decision.outcome()
                .chain(allowed -> show(work, id, allowed).map(Outcome::done)));
    }

    /** Without a decision of its own: for whoever took one already. */
    public Uni<Person> show(Work work, PatientId id) {
        return aliases.of(work, id).chain(records -> person(work, id, records)).map(PersonRecord::person);
    }

    private Uni<Shown> show(Work work, PatientId id, Decision.Allowed allowed) {
        return aliases.of(work, id).chain(records -> person(work, id, records)
                .chain(found -> allowed.ground().isOwn()
                        ? showConsent
                                .show(work, id)
                                .map(consent -> new Shown(
                                        found.person(), consent.version(), allowed, Optional.of(consent), records))
                        : Uni.createFrom()
                                .item(new Shown(found.person(), found.version(), allowed, Optional.empty(), records))));
    }

    private Uni<PersonRecord> person(Work work, PatientId id, Aliases.Records records) {
        Uni<PersonRecord> asked = dossiers.find(work, id).map(Optional::orElseThrow);
        return records.isRetired(id)
                ? asked
                : asked.chain(found -> all(records.retired(), retired -> dossiers.find(work, retired))
                        .map(retired -> new PersonRecord(
                                found.person()
                                        .withConditionsOf(retired.stream()
                                                .map(PersonRecord::person)
                                                .toList()),
                                found.version())));
    }

    private static <T> Uni<List<T>> all(List<PatientId> ids, Function<PatientId, Uni<Optional<T>>> find) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(find::apply)
                .collect()
                .asList()
                .map(found -> found.stream().flatMap(Optional::stream).toList());
    }
}
