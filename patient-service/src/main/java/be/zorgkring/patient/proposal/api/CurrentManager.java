package be.zorgkring.patient.proposal.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.person.api.InszSettings;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.proposal.domain.HealthDataManager;
import be.zorgkring.patient.proposal.domain.ProposalRefusal;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestResponse;

/** The health data manager who asks, with the number and the name that their token asserts. */
@ApplicationScoped
public class CurrentManager {

    private static final String NAMELESS = "?";

    private final CurrentCaller callers;
    private final SecurityIdentity identity;
    private final InszSettings settings;
    private final Clock clock;

    CurrentManager(CurrentCaller callers, SecurityIdentity identity, InszSettings settings, Clock clock) {
        this.callers = callers;
        this.identity = identity;
        this.settings = settings;
        this.clock = clock;
    }

    /** Refuses who could not be compared with those who gain. */
    public <V> Uni<RestResponse<V>> then(BiFunction<Caller, HealthDataManager, Uni<RestResponse<V>>> step) {
        Caller caller = callers.get();
        return insz(caller)
                .map(insz -> step.apply(caller, new HealthDataManager(caller.accountId(), insz, name())))
                .orElseGet(
                        () -> Uni.createFrom().item(Answers.problem(Problem.of(ProposalRefusal.NUMBER_NOT_IN_TOKEN))));
    }

    private Optional<Insz> insz(Caller caller) {
        return caller.ssin()
                .flatMap(ssin -> Insz.read(ssin, settings.unissuedSerials(), BelgianCalendar.day(clock.instant()))
                        .found());
    }

    private String name() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return NAMELESS;
        }
        String name = Stream.of("given_name", "family_name")
                .map(claim ->
                        Objects.toString(token.<Object>getClaim(claim), "").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? NAMELESS : name.substring(0, Math.min(name.length(), HealthDataManager.LONGEST_NAME));
    }
}
