package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision.Allowed;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.circle.domain.Change;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.Period;
import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.directory.usecase.Professionals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * The person, or a physician of the circle, brings a professional of the directory into it. Whom the person had leave comes
 * back by their own yes alone.
 */
@ApplicationScoped
public class AddMember {

    private final CircleAccess access;
    private final Circles circles;
    private final KeepChange changes;
    private final Professionals professionals;
    private final ProposedMembers proposed;
    private final ProposeMember proposeMember;
    private final Clock clock;

    AddMember(
            CircleAccess access,
            Circles circles,
            KeepChange changes,
            Professionals professionals,
            ProposedMembers proposed,
            ProposeMember proposeMember,
            Clock clock) {
        this.access = access;
        this.circles = circles;
        this.changes = changes;
        this.professionals = professionals;
        this.proposed = proposed;
        this.proposeMember = proposeMember;
        this.clock = clock;
    }

    /** @param until first instant after the membership, or null */
    public record Wish(Nihdi nihdi, Instant until) {}

    public Uni<Outcome<Added>> add(Work work, Caller caller, PatientId patient, Wish wish) {
        return access.decide(work, caller, patient, Operation.WRITE)
                .chain(decision -> decision.chain(allowed -> circles.forChange(work, patient)
                        .map(found -> Outcome.found(found, CircleRefusal.CIRCLE_UNKNOWN))
                        .chain(found -> found.chain(circle -> professionals
                                .byKeys(work, List.of(wish.nihdi().key()))
                                .chain(known -> admit(
                                        work,
                                        allowed,
                                        circle,
                                        known.get(wish.nihdi().key()),
                                        wish.until()))))));
    }

    private Uni<Outcome<Added>> admit(
            Work work, Allowed allowed, Circle circle, Professional professional, Instant until) {
        if (professional == null) {
            return Outcome.soonRefused(CircleRefusal.PROFESSIONAL_UNKNOWN);
        }
        if (professional.suspended()) {
            return Outcome.soonRefused(CircleRefusal.PROFESSIONAL_SUSPENDED);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Party.Professional party = new Party.Professional(professional.id(), professional.organisation());
        Member candidate = new Member(new MemberId(Uuid7.next()), party, professional.role(), new Period(now, until));
        return circle.admit(candidate, now).chain(change -> needsTheYes(work, allowed, circle, party)
                .chain(needed -> needed
                        ? proposeMember
                                .propose(
                                        work,
                                        circle,
                                        party,
                                        candidate,
                                        new ProfessionalId(allowed.professionalId()),
                                        now)
                                .replaceWith(Outcome.done(new Added.WaitsForThePerson()))
                        : join(work, change, party, candidate, now)));
    }

    private Uni<Boolean> needsTheYes(Work work, Allowed allowed, Circle circle, Party.Professional party) {
        return allowed.ground().isOwn()
                ? Uni.createFrom().item(false)
                : proposed.hadToLeave(work, List.of(circle.id()))
                        .map(left -> left.getOrDefault(circle.id(), Set.of()).contains(party.id()));
    }

    private Uni<Outcome<Added>> join(
            Work work, Change change, Party.Professional party, Member candidate, Instant now) {
        return changes.keep(work, change, now)
                .call(circle -> proposed.drop(work, circle.id(), party.id()))
                .map(circle -> Outcome.done(new Joined(circle.patient(), candidate.id(), circle.version())));
    }
}
