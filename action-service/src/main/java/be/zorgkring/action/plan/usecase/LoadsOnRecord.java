package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.AccessLog;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/** Puts bulk loads on record: the access rule does not decide on them, but each person reads that it happened. */
@ApplicationScoped
class LoadsOnRecord {

    private final AccessLog log;
    private final Clock clock;
    private final String service;

    LoadsOnRecord(AccessLog log, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.log = log;
        this.clock = clock;
        this.service = service;
    }

    Uni<Void> written(Work work, Caller caller, Collection<PatientId> patients) {
        AccessRecord.By by = new AccessRecord.By("system", null, null, null, null, caller.clientId());
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (PatientId patient : patients) {
            AccessRecord written = new AccessRecord(
                    Uuid7.next(),
                    patient.value(),
                    clock.instant(),
                    service,
                    "write",
                    "allowed",
                    null,
                    null,
                    by,
                    List.of("care-plan"),
                    (String) MDC.get("requestId"));
            chain = chain.chain(() -> log.write(written, work));
        }
        return chain;
    }
}
