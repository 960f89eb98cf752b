package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision.Reason;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.directory.domain.OrganisationId;
import be.zorgkring.network.directory.domain.ProfessionalId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Puts on record the changes to a circle that the access rule does not judge: coming in by invitation, leaving, and what
 * only the person, and who decides for them, may do although the rule lets a member write.
 */
@ApplicationScoped
class CircleRecords {

    private final Access access;

    CircleRecords(Access access) {
        this.access = access;
    }

    Uni<Void> writeChange(Work work, Caller caller, PatientId patient, Member member) {
        return write(work, patient, by(caller, member), Optional.empty());
    }

    Uni<Void> writeRefusal(Work work, Caller caller, PatientId patient, Member member) {
        return write(work, patient, by(caller, member), Optional.of(Reason.CATEGORY_NOT_PERMITTED));
    }

    /** Somebody brought an invitation that lets them in no more. */
    Uni<Void> writeRefusal(Work work, Caller caller, PatientId patient) {
        AccessRecord.By other = new AccessRecord.By("other", caller.accountId(), null, null, null, caller.clientId());
        return write(work, patient, other, Optional.of(Reason.NOT_IN_CIRCLE));
    }

    private static AccessRecord.By by(Caller caller, Member member) {
        return switch (member.party()) {
            case Party.Professional(ProfessionalId id, OrganisationId organisation) ->
                new AccessRecord.By(
                        "professional",
                        caller.accountId(),
                        id.value(),
                        organisation == null ? null : organisation.value(),
                        member.role(),
                        caller.clientId());
            case Party.Carer carer ->
                new AccessRecord.By("carer", caller.accountId(), null, null, member.role(), caller.clientId());
        };
    }

    private Uni<Void> write(Work work, PatientId patient, AccessRecord.By by, Optional<Reason> refused) {
        return access.recordChange(work, patient.value(), DataCategory.CIRCLE, by, refused);
    }
}
