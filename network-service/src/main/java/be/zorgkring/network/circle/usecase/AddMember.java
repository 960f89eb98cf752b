package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.Period;
import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.usecase.Professionals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The person, or a physician of the circle, brings a professional of the directory into it. */
@ApplicationScoped
public class AddMember {

    private final CircleGate gate;
    private final Circles circles;
    private final CircleChange change;
    private final Professionals professionals;
    private final Clock clock;

    AddMember(CircleGate gate, Circles circles, CircleChange change, Professionals professionals, Clock clock) {
        this.gate = gate;
        this.circles = circles;
        this.change = change;
        this.professionals = professionals;
        this.clock = clock;
    }

    /** @param until first instant after the membership, or null */
    public Uni<Outcome<Joined, CircleRefusal>> in(
            Work work, Caller caller, PatientId patient, Nihdi nihdi, Instant until) {
        return gate.toChange(work, caller, patient).chain(refusal -> {
            if (refusal.isPresent()) {
                return refused(refusal.get());
            }
            return circles.forChange(work, patient)
                    .chain(circle -> circle.isEmpty()
                            ? refused(new CircleRefusal.CircleUnknown())
                            : professionals
                                    .byKeys(work, List.of(nihdi.key()))
                                    .chain(found -> admit(work, circle.get(), found.get(nihdi.key()), until)));
        });
    }

    private Uni<Outcome<Joined, CircleRefusal>> admit(
            Work work, Circle circle, Professional professional, Instant until) {
        if (professional == null) {
            return refused(new CircleRefusal.ProfessionalUnknown());
        }
        if (professional.suspended()) {
            return refused(new CircleRefusal.ProfessionalSuspended());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Member candidate = new Member(
                new MemberId(Uuid7.next()),
                new Party.Professional(professional.id(), professional.organisation()),
                professional.role(),
                new Period(now, until));
        return change.keep(work, circle.admit(candidate, now), now)
                .map(outcome -> outcome.fold(
                        after -> Outcome.done(new Joined(circle.patient(), candidate.id(), after.version())),
                        Outcome::refused));
    }

    private static Uni<Outcome<Joined, CircleRefusal>> refused(CircleRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
