package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.usecase.Consents;
import be.zorgkring.patient.person.domain.Person;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Shows a person's record, as far as the caller may see it. */
@ApplicationScoped
public class ShowPerson {

    private static final Set<DataCategory> WANTED =
            EnumSet.of(DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.CONDITIONS);

    /**
     * A record and what of it may be shown.
     *
     * @param consent for the person, and who acts for them, only
     */
    public record Shown(Person person, long version, Decision.Allowed decision, Optional<Consent> consent) {}

    private final Access access;
    private final Dossiers dossiers;
    private final Consents consents;

    ShowPerson(Access access, Dossiers dossiers, Consents consents) {
        this.access = access;
        this.dossiers = dossiers;
        this.consents = consents;
    }

    public Uni<Outcome<Shown, Decision.Refused>> run(Work work, Caller caller, PatientId id) {
        return access.decide(work, caller, id.value(), Operation.READ, WANTED).chain(decision -> switch (decision) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.<Shown, Decision.Refused>refused(refused));
            case Decision.Allowed allowed -> show(work, id, allowed).map(Outcome::done);
        });
    }

    private Uni<Shown> show(Work work, PatientId id, Decision.Allowed allowed) {
        return dossiers.find(work, id)
                .map(Optional::orElseThrow)
                .chain(found -> allowed.ground().isOwn()
                        ? consents.find(work, id)
                                .map(consent -> new Shown(found.person(), found.version(), allowed, consent))
                        : Uni.createFrom().item(new Shown(found.person(), found.version(), allowed, Optional.empty())));
    }
}
