package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.kernel.event.Work;

/** Tells the other services how an action now stands, in the transaction that made it so. */
public interface ActionEvents {

    void publish(Work work, Action action);
}
