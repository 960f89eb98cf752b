package be.zorgkring.patient.questionnaire.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.questionnaire.usecase.Leadership;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The lead as a lock of the database, which a crash gives back. */
@ApplicationScoped
class AdvisoryLock implements Leadership {

    private static final long QUESTIONNAIRES = 0x7175_6573_7469_6f6eL; // "question" in ASCII

    @Override
    public Uni<Boolean> take(Work work) {
        return work.sql("select pg_try_advisory_xact_lock(:key)", Boolean.class)
                .setParameter("key", QUESTIONNAIRES)
                .getSingleResult();
    }
}
