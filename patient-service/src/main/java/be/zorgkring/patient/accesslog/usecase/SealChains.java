package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.domain.ChainEnd;
import be.zorgkring.patient.accesslog.domain.Hash;
import be.zorgkring.patient.accesslog.domain.Seal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Seals the heads of the chains that went on. */
@ApplicationScoped
public class SealChains {

    /** So few that the people concerned do not notice that their heads are held. */
    static final int BATCH = 200;

    private final UnsealedChains unsealed;
    private final Chains chains;
    private final SealingKey key;
    private final Clock clock;
    private long highest;

    SealChains(UnsealedChains unsealed, Chains chains, SealingKey key, Clock clock) {
        this.unsealed = unsealed;
        this.chains = chains;
        this.key = key;
        this.clock = clock;
    }

    /** The seals that were made, at most {@link #BATCH}; none when another process seals. */
    public Uni<List<Seal>> sealWaiting(Work work) {
        return unsealed.lead(work)
                .chain(leads -> leads
                        ? chains.lastSeal(work).chain(last -> seal(work, last))
                        : Uni.createFrom().item(List.of()));
    }

    private Uni<List<Seal>> seal(Work work, Optional<Seal> last) {
        remember(last.map(Seal::number).orElse(0L));
        return unsealed.take(work, BATCH).chain(heads -> {
            List<Seal> seals = made(heads, last);
            return seals.isEmpty()
                    ? Uni.createFrom().item(seals)
                    : unsealed.seal(work, seals).replaceWith(seals);
        });
    }

    /** To go on after seals were taken out would seal whatever was put in the place of what they were over. */
    private synchronized void remember(long number) {
        if (number < highest) {
            throw new IllegalStateException("seal " + highest + " of the access log is gone; the last is " + number);
        }
        highest = number;
    }

    private List<Seal> made(List<ChainEnd.Head> heads, Optional<Seal> last) {
        List<Seal> seals = new ArrayList<>(heads.size());
        long number = last.map(Seal::number).orElse(0L);
        Hash previous = last.map(Seal::code).orElse(Hash.NONE);
        for (ChainEnd.Head head : heads) {
            Seal seal = key.sign(
                    Seal.after(number, previous, head, clock.instant().truncatedTo(ChronoUnit.MICROS), key.id()));
            seals.add(seal);
            number = seal.number();
            previous = seal.code();
        }
        return seals;
    }
}
