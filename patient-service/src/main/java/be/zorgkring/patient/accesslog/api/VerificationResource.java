package be.zorgkring.patient.accesslog.api;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.accesslog.usecase.VerifyAccessLog;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

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
    @Operation(
            operationId = "verifyAccessLog",
            summary = "Hash the access log again, of one person or of all, so many people a request")
    public Uni<RestResponse<VerificationView>> verify(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit, VerificationRequest request) {
        int most = limit == null ? USUAL : Math.clamp(limit, 1, MOST);
        Fields fields = new Fields();
        PageRequest<PatientId> page = fields.take(
                "", PageRequest.read(cursor, null, key -> Rules.uuid(key).map(PatientId::new)));
        Optional<PatientId> person = fields.take("", VerificationRequest.read(request));
        return Answers.when(fields.sound(() -> person), asked -> unitOfWork
                .runOnSnapshot(work -> asked.map(one -> verifyAccessLog.ofOne(work, one))
                        .orElseGet(() -> verifyAccessLog.ofAll(work, page.after(), most)))
                .map(found -> RestResponse.ok(VerificationView.of(found))));
    }
}
