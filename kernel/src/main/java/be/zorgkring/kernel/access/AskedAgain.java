package be.zorgkring.kernel.access;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Decision.Refused;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.AskedAccess;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks the access rule once more what it permitted when a request was answered first. */
@ApplicationScoped
@IfBuildProperty(name = "zorgkring.access.enabled", stringValue = "true", enableIfMissing = true)
public class AskedAgain {

    private final Access access;

    AskedAgain(Access access) {
        this.access = access;
    }

    static AskedAccess question(UUID patientId, Operation operation, Set<DataCategory> wanted) {
        return new AskedAccess(
                patientId,
                operation.name(),
                wanted.stream().map(DataCategory::name).sorted().toList());
    }

    /** The first refusal among the answers now; empty when all is permitted still. Each answer goes on record. */
    public Uni<Optional<Refused>> refusal(Work work, Caller caller, List<AskedAccess> asked) {
        return Multi.createFrom()
                .iterable(asked)
                .onItem()
                .transformToUniAndConcatenate(question -> refusal(work, caller, question))
                .filter(Optional::isPresent)
                .toUni()
                .onItem()
                .ifNull()
                .continueWith(Optional::empty);
    }

    private Uni<Optional<Refused>> refusal(Work work, Caller caller, AskedAccess question) {
        return access.decide(
                        work,
                        caller,
                        question.patientId(),
                        Operation.valueOf(question.operation()),
                        question.categories().stream()
                                .map(DataCategory::valueOf)
                                .collect(Collectors.toSet()))
                .map(decision -> decision instanceof Refused refused ? Optional.of(refused) : Optional.empty());
    }
}
