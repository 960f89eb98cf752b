package be.zorgkring.kernel.event;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** One transaction under way: the session for the state, and the events that commit with it. */
public final class Work {

    private final Mutiny.Session session;
    private final List<OutgoingEvent> events = new ArrayList<>();

    Work(Mutiny.Session session) {
        this.session = session;
    }

    public Mutiny.Session session() {
        return session;
    }

    /** Commits with the state, in the order published, or not at all. */
    public void publish(OutgoingEvent event) {
        events.add(event);
    }

    List<OutgoingEvent> events() {
        return events;
    }
}
