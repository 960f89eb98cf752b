package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.AccessLog;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * Puts on record the changes to a circle that the access rule does not judge: coming in by invitation, leaving, and what
 * only the person, and who decides for them, may do although the rule lets a member write.
 */
@ApplicationScoped
class CircleLog {

    private static final String ALLOWED = "allowed";

    private final AccessLog log;
    private final Clock clock;
    private final String service;

    CircleLog(AccessLog log, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.log = log;
        this.clock = clock;
        this.service = service;
    }

    Uni<Void> changedByMember(Work work, Caller caller, PatientId patient, Member member) {
        return write(work, patient, ALLOWED, "circle", null, by(caller, member));
    }

    Uni<Void> refusedToMember(Work work, Caller caller, PatientId patient, Member member) {
        return write(work, patient, "refused", null, "category-not-permitted", by(caller, member));
    }

    /** Somebody brought an invitation that lets them in no more. */
    Uni<Void> refusedAtTheDoor(Work work, Caller caller, PatientId patient) {
        return write(
                work,
                patient,
                "refused",
                null,
                "not-in-circle",
                new AccessRecord.By("other", caller.accountId(), null, null, null, caller.clientId()));
    }

    private static AccessRecord.By by(Caller caller, Member member) {
        return switch (member.party()) {
            case Party.Professional professional -> {
                UUID organisation = professional.organisation() == null
                        ? null
                        : professional.organisation().value();
                yield new AccessRecord.By(
                        "professional",
                        caller.accountId(),
                        professional.id().value(),
                        organisation,
                        member.role(),
                        caller.clientId());
            }
            case Party.Carer carer ->
                new AccessRecord.By("carer", caller.accountId(), null, null, member.role(), caller.clientId());
        };
    }

    private Uni<Void> write(
            Work work, PatientId patient, String outcome, String ground, String reason, AccessRecord.By by) {
        return log.write(
                new AccessRecord(
                        Uuid7.next(),
                        patient.value(),
                        clock.instant(),
                        service,
                        "write",
                        outcome,
                        ground,
                        null,
                        reason,
                        by,
                        List.of("circle"),
                        (String) MDC.get("requestId")),
                work);
    }
}
