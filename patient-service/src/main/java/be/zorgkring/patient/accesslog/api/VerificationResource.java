package be.zorgkring.patient.accesslog.api;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.accesslog.usecase.Verification;
import be.zorgkring.patient.accesslog.usecase.VerifyAccessLog;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Whether the access log is as it was written. It takes no idempotency key: it changes nothing, and whoever asks again wants
 * to know it of now. It shows no record, only where one does not fit.
 */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/access-log/verifications")
public class VerificationResource {

    private static final int USUAL = 1_000;
    private static final int MOST = 5_000;

    private final UnitOfWork unitOfWork;
    private final VerifyAccessLog verifyAccessLog;

    VerificationResource(UnitOfWork unitOfWork, VerifyAccessLog verifyAccessLog) {
        this.unitOfWork = unitOfWork;
        this.verifyAccessLog = verifyAccessLog;
    }

    @POST
    @RolesAllowed("data-protection-officer")
    @Operation(summary = "Hash the access log again, of one person or of all, so many people a request")
    public Uni<Response> verify(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit, VerificationRequest request) {
        Optional<PatientId> after = Page.key(cursor, key -> Rules.uuid(key).map(PatientId::new));
        int most = limit == null ? USUAL : Math.clamp(limit, 1, MOST);
        return switch (VerificationRequest.read(request)) {
            case Checked.Flawed<Optional<PatientId>>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Optional<PatientId>>(Optional<PatientId> person) ->
                unitOfWork
                        .runOnSnapshot(work -> person.map(one -> verifyAccessLog.ofOne(work, one))
                                .orElseGet(() -> verifyAccessLog.ofAll(work, after, most)))
                        .map(VerificationResource::answer);
        };
    }

    private static Response answer(Verification found) {
        return Response.ok(VerificationView.of(found)).build();
    }
}
