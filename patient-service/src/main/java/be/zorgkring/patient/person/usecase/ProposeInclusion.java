package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Decision.Reason;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.usecase.InclusionsOnRecord.Recorder;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.domain.Inclusion;
import be.zorgkring.patient.person.domain.InclusionProposal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Asks the person whether they want to take part, when somebody wanted to include them whom the access rule refuses. Of
 * whom the person shut out nothing reaches them but the entry in their log.
 */
@ApplicationScoped
class ProposeInclusion {

    private final Dossiers dossiers;
    private final InclusionProposals proposals;
    private final Notify notify;
    private final Clock clock;

    ProposeInclusion(Dossiers dossiers, InclusionProposals proposals, Notify notify, Clock clock) {
        this.dossiers = dossiers;
        this.proposals = proposals;
        this.notify = notify;
        this.clock = clock;
    }

    /** @param why the access rule refused; nothing of what is done here shows in the answer */
    Uni<Void> propose(Work work, Recorder.Registered professional, Inclusion asked, PatientId patientId, Reason why) {
        return why == Reason.EXCLUDED
                ? Uni.createFrom().voidItem()
                : dossiers.lock(work, List.of(patientId))
                        .chain(found -> found.stream().anyMatch(dossier -> couldTakePart(dossier, professional, asked))
                                ? ask(work, professional, asked, patientId)
                                : Uni.createFrom().voidItem());
    }

    /** Who takes part already, or died, is not asked. */
    private static boolean couldTakePart(Dossier dossier, Recorder.Registered professional, Inclusion asked) {
        return dossier.include(asked, professional.actor()).fold(included -> true, refusal -> false);
    }

    private Uni<Void> ask(Work work, Recorder.Registered professional, Inclusion asked, PatientId patientId) {
        Instant now = clock.instant();
        InclusionProposal proposal = InclusionProposal.ask(
                Uuid7.next(),
                patientId,
                professional.professionalId(),
                professional.organisationId(),
                professional.role(),
                asked.pilot(),
                now);
        return proposals
                .add(work, proposal, now.minus(InclusionProposal.LASTS))
                .chain(kept -> kept
                        ? notify.send(work, patientId, NotificationKind.INCLUSION_PROPOSED, proposal.id())
                        : Uni.createFrom().voidItem());
    }
}
