package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleOutcome;
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

    private final CircleGate gate;
    private final Circles circles;
    private final CircleChange change;
    private final Professionals professionals;
    private final ProposedMembers proposed;
    private final ProposeMember proposeMember;
    private final Clock clock;

    AddMember(
            CircleGate gate,
            Circles circles,
            CircleChange change,
            Professionals professionals,
            ProposedMembers proposed,
            ProposeMember proposeMember,
            Clock clock) {
        this.gate = gate;
        this.circles = circles;
        this.change = change;
        this.professionals = professionals;
        this.proposed = proposed;
        this.proposeMember = proposeMember;
        this.clock = clock;
    }

    /** @param until first instant after the membership, or null */
    public Uni<Outcome<Added, CircleRefusal>> in(
            Work work, Caller caller, PatientId patient, Nihdi nihdi, Instant until) {
        return gate.decide(work, caller, patient, Operation.WRITE).chain(decision -> switch (decision) {
            case Decision.Refused refused -> refused(CircleGate.refusal(refused));
            case Decision.Allowed allowed ->
                circles.forChange(work, patient)
                        .chain(circle -> circle.isEmpty()
                                ? refused(new CircleRefusal.CircleUnknown())
                                : professionals
                                        .byKeys(work, List.of(nihdi.key()))
                                        .chain(found ->
                                                admit(work, allowed, circle.get(), found.get(nihdi.key()), until)));
        });
    }

    private Uni<Outcome<Added, CircleRefusal>> admit(
            Work work, Decision.Allowed allowed, Circle circle, Professional professional, Instant until) {
        if (professional == null) {
            return refused(new CircleRefusal.ProfessionalUnknown());
        }
        if (professional.suspended()) {
            return refused(new CircleRefusal.ProfessionalSuspended());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Party.Professional party = new Party.Professional(professional.id(), professional.organisation());
        Member candidate = new Member(new MemberId(Uuid7.next()), party, professional.role(), new Period(now, until));
        return switch (circle.admit(candidate, now)) {
            case CircleRefusal refusal -> refused(refusal);
            case CircleOutcome.Changed changed ->
                needsTheYes(work, allowed, circle, party)
                        .chain(needed -> needed
                                ? proposeMember
                                        .run(
                                                work,
                                                circle,
                                                party,
                                                candidate,
                                                new ProfessionalId(allowed.professionalId()),
                                                now)
                                        .replaceWith(Outcome.<Added, CircleRefusal>done(new Added.WaitsForThePerson()))
                                : join(work, changed, party, candidate, now));
        };
    }

    private Uni<Boolean> needsTheYes(Work work, Decision.Allowed allowed, Circle circle, Party.Professional party) {
        return allowed.ground().isOwn()
                ? Uni.createFrom().item(false)
                : proposed.hadToLeave(work, List.of(circle.id()))
                        .map(left -> left.getOrDefault(circle.id(), Set.of()).contains(party.id()));
    }

    private Uni<Outcome<Added, CircleRefusal>> join(
            Work work, CircleOutcome.Changed changed, Party.Professional party, Member candidate, Instant now) {
        return change.keep(work, changed, now)
                .call(() -> proposed.drop(work, changed.circle().id(), party.id()))
                .map(outcome -> outcome.fold(
                        after -> Outcome.done(new Joined(after.patient(), candidate.id(), after.version())),
                        Outcome::refused));
    }

    private static Uni<Outcome<Added, CircleRefusal>> refused(CircleRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
