package be.zorgkring.patient.category.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.category.domain.CategoryRefusal;
import be.zorgkring.patient.category.domain.MemberCategories;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The person opens or closes categories of their record for one member of the circle, and sees what they chose. */
@ApplicationScoped
public class ChooseCategories {

    private final Access access;
    private final MemberChoices members;
    private final CategoryEvents events;
    private final Clock clock;

    ChooseCategories(Access access, MemberChoices members, CategoryEvents events, Clock clock) {
        this.access = access;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    public Uni<Outcome<MemberCategories>> show(Work work, Caller caller, PatientId patientId, UUID memberId) {
        return own(work, caller, patientId, memberId, Operation.READ);
    }

    public Uni<Outcome<MemberCategories>> choose(
            Work work,
            Caller caller,
            PatientId patientId,
            UUID memberId,
            ExpectedVersion expected,
            MemberCategories.Choice choice) {
        return own(work, caller, patientId, memberId, Operation.WRITE)
                .chain(outcome -> outcome.then(known -> expected.check(known.version(), known))
                        .chain(known -> save(work, caller, known, known.choose(choice))));
    }

    private Uni<Outcome<MemberCategories>> save(
            Work work, Caller caller, MemberCategories known, MemberCategories chosen) {
        return chosen.version() == known.version()
                ? Outcome.soonDone(known)
                : members.save(work, chosen, caller.accountId(), clock.instant())
                        .chain(() -> events.changed(work, chosen))
                        .replaceWith(Outcome.done(chosen));
    }

    private Uni<Outcome<MemberCategories>> own(
            Work work, Caller caller, PatientId patientId, UUID memberId, Operation operation) {
        Instant now = clock.instant();
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), operation, Set.of())
                .chain(decision -> decision.outcome().chain(allowed -> members.member(work, patientId, memberId, now)
                        .map(found -> Outcome.found(found, CategoryRefusal.NO_SUCH_MEMBER))));
    }
}
