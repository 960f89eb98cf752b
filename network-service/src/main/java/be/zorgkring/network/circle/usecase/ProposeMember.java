package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.ProposedMember;
import be.zorgkring.network.circle.domain.ProposedMemberId;
import be.zorgkring.network.directory.domain.ProfessionalId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Asks the person whether somebody whom they had leave their circle may come back. */
@ApplicationScoped
class ProposeMember {

    private final ProposedMembers proposed;
    private final CircleEvents events;

    ProposeMember(ProposedMembers proposed, CircleEvents events) {
        this.proposed = proposed;
        this.events = events;
    }

    /** @param by the professional who proposes, or null for an importer */
    Uni<Void> propose(
            Work work, Circle circle, Party.Professional party, Member candidate, ProfessionalId by, Instant now) {
        ProposedMember proposal =
                ProposedMember.of(new ProposedMemberId(Uuid7.next()), circle.id(), party, candidate, by, now);
        return proposed.add(work, proposal)
                .invoke(kept -> {
                    if (kept) {
                        events.publishProposed(work, circle.patient(), proposal);
                    }
                })
                .replaceWithVoid();
    }
}
