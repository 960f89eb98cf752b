package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanEvent;
import be.zorgkring.kernel.event.Work;
import java.util.List;

/** Publishes for the other services what happened to a plan, without its words, in the transaction that made it so. */
public interface PlanEvents {

    void publish(Work work, PatientId patient, List<PlanEvent> events);
}
