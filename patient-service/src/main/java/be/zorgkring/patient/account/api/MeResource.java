package be.zorgkring.patient.account.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.api.ActingForView;
import be.zorgkring.patient.mandate.api.EhealthStatements;
import be.zorgkring.patient.mandate.domain.EhealthStatement;
import be.zorgkring.patient.mandate.usecase.TakeOverMandates;
import be.zorgkring.patient.mandate.usecase.TakeUpMandates;
import be.zorgkring.patient.notification.api.NotificationWords;
import be.zorgkring.patient.person.usecase.LinkAccount;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who signed in, and what of the platform is theirs. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/me")
public class MeResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final LinkAccount linkAccount;
    private final SecurityIdentity identity;
    private final EhealthStatements statements;
    private final TakeOverMandates takeOverMandates;
    private final TakeUpMandates takeUpMandates;

    MeResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            LinkAccount linkAccount,
            SecurityIdentity identity,
            EhealthStatements statements,
            TakeOverMandates takeOverMandates,
            TakeUpMandates takeUpMandates) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.linkAccount = linkAccount;
        this.identity = identity;
        this.statements = statements;
        this.takeOverMandates = takeOverMandates;
        this.takeUpMandates = takeUpMandates;
    }

    /**
     * Ids alone.
     *
     * @param patientId their own record; null when they are in no pilot project
     * @param circles people in whose circles they have a place, at most two hundred
     * @param mandates people for whom they act now, at most two hundred
     * @param notices what became of a record that was theirs, in words
     */
    record MeView(
            UUID accountId,
            @Nullable UUID patientId,
            List<UUID> circles,
            List<ActingForView> mandates,
            List<NoticeView> notices) {}

    /** @param at when it happened */
    record NoticeView(Instant at, String text) {}

    @GET
    @RolesAllowed("citizen")
    @Operation(
            operationId = "showMe",
            summary = "Who I am; the first call knows the account as the person's own from then on")
    public Uni<RestResponse<MeView>> show(@Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        Optional<EhealthStatement> said = statements.in(identity.getPrincipal());
        return unitOfWork.run(work -> linkAccount.link(work, caller).chain(linked -> said.map(
                        statement -> takeOverMandates.takeOver(work, caller, statement))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> takeUpMandates.takeUp(work, caller))
                .map(mandates -> RestResponse.ok(new MeView(
                        caller.accountId(),
                        linked.patientId().map(PatientId::value).orElse(null),
                        linked.circles().stream().map(PatientId::value).toList(),
                        mandates.stream().map(ActingForView::of).toList(),
                        linked
                                .unlinkedAt()
                                .map(at -> new NoticeView(
                                        at, NotificationWords.in(language).ownNumberReplaced()))
                                .stream()
                                .toList())))));
    }
}
