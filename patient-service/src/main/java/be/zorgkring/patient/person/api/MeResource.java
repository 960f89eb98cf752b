package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.usecase.LinkAccount;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who signed in, and what of the platform is theirs. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/me")
public class MeResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final LinkAccount linkAccount;

    MeResource(CurrentCaller callers, UnitOfWork unitOfWork, LinkAccount linkAccount) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.linkAccount = linkAccount;
    }

    /**
     * Ids alone.
     *
     * @param patientId their own record; null when they are in no pilot project
     * @param circles people in whose circles they have a place, at most two hundred
     */
    record MeView(UUID accountId, UUID patientId, List<UUID> circles) {}

    @GET
    @RolesAllowed("citizen")
    @Operation(summary = "Who I am; the first call knows the account as the person's own from then on")
    public Uni<MeView> me() {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> linkAccount.run(work, caller))
                .map(linked -> new MeView(
                        caller.accountId(),
                        linked.patientId().map(PatientId::value).orElse(null),
                        linked.circles().stream().map(PatientId::value).toList()));
    }
}
