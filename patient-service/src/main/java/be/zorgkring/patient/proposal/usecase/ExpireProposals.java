package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.round.Rounds;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jboss.logging.Logger.Level;

/** Lets go of what nobody decided on in time, with what it said, and notifies the people that nothing came of it. */
@ApplicationScoped
public class ExpireProposals {

    private static final int MOST = 100;

    private final Proposals proposals;
    private final ProposalsOnRecord record;
    private final ProposalSettings settings;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Rounds rounds;

    ExpireProposals(
            Proposals proposals,
            ProposalsOnRecord record,
            ProposalSettings settings,
            UnitOfWork unitOfWork,
            Clock clock,
            Rounds rounds) {
        this.proposals = proposals;
        this.record = record;
        this.settings = settings;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        rounds.every(
                settings.roundEvery(),
                Level.WARN,
                "proposals whose time is over stay until the next round",
                this::expire);
    }

    Uni<Void> expire() {
        return unitOfWork.run(
                work -> proposals.lockOverdue(work, clock.instant(), MOST).chain(overdue -> Multi.createFrom()
                        .iterable(overdue)
                        .onItem()
                        .transformToUniAndConcatenate(
                                expired -> proposals.close(work, expired).chain(() -> record.expired(work, expired)))
                        .collect()
                        .last()
                        .replaceWithVoid()));
    }
}
