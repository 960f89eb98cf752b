package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.AccountId;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.usecase.Professionals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a caller is to a circle, from this service's own truth. */
@ApplicationScoped
class Standings {

    private final People people;
    private final Professionals professionals;
    private final Clock clock;

    Standings(People people, Professionals professionals, Clock clock) {
        this.people = people;
        this.professionals = professionals;
        this.clock = clock;
    }

    Uni<Standing> find(Work work, Caller caller, Circle circle) {
        AccountId account = new AccountId(caller.accountId());
        return people.isPerson(work, circle.patient(), account).chain(own -> {
            if (own) {
                return Uni.createFrom().item(new Standing.Self());
            }
            List<String> keys = caller.nihdi8().stream().toList();
            return professionals.byKeys(work, keys).chain(found -> people.isRepresented(
                            work, circle.patient(), account, clock.instant())
                    .map(represented -> standing(place(circle, account, found), represented)));
        });
    }

    private static Standing standing(Optional<Member> place, boolean represented) {
        return represented
                ? new Standing.OnBehalf(place)
                : place.<Standing>map(Standing.Inside::new).orElseGet(Standing.Outside::new);
    }

    private static Optional<Member> place(Circle circle, AccountId account, Map<String, Professional> found) {
        return circle.members().stream()
                .filter(member -> isCaller(member, account, found))
                .findFirst();
    }

    private static boolean isCaller(Member member, AccountId account, Map<String, Professional> found) {
        return switch (member.party()) {
            case Party.Professional professional ->
                found.values().stream().anyMatch(mine -> mine.id().equals(professional.id()));
            case Party.Carer carer -> account.equals(carer.account());
        };
    }
}
