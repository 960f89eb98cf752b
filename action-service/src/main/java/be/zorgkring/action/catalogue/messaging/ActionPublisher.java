package be.zorgkring.action.catalogue.messaging;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.usecase.ActionEvents;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes how an action stands; the topic is compacted, so each message holds the whole state. */
@ApplicationScoped
class ActionPublisher implements ActionEvents {

    static final String TOPIC = "zorgkring.action";

    @Override
    public void publish(Work work, Action action) {
        work.publish(new OutgoingEvent(TOPIC, ActionChanged.TYPE, action.id().value(), ActionChanged.of(action)));
    }
}
