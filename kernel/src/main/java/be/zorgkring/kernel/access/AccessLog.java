package be.zorgkring.kernel.access;

import be.zorgkring.kernel.event.OutgoingEvent;
import be.zorgkring.kernel.event.Work;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Where an access goes on record, in the transaction of the access itself. */
public interface AccessLog {

    Uni<Void> write(AccessRecord accessed, Work work);

    /** Every service but the log's own home sends its records there. */
    @DefaultBean
    @ApplicationScoped
    class Sent implements AccessLog {

        @Override
        public Uni<Void> write(AccessRecord accessed, Work work) {
            work.publish(new OutgoingEvent(AccessRecord.TOPIC, AccessRecord.TYPE, accessed.patientId(), accessed));
            return Uni.createFrom().voidItem();
        }
    }
}
