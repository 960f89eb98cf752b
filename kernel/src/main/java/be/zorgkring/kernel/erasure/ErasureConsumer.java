package be.zorgkring.kernel.erasure;

import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Hears whom to erase. */
@ApplicationScoped
class ErasureConsumer implements EventHandler {

    private final ErasePerson erasePerson;

    ErasureConsumer(ErasePerson erasePerson) {
        this.erasePerson = erasePerson;
    }

    @Override
    public Set<String> types() {
        return Set.of(ErasureRequested.TYPE);
    }

    @Override
    public Uni<Void> handle(IncomingEvent event, Work work) {
        return erasePerson.run(work, event.as(ErasureRequested.class));
    }
}
