package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.person.domain.Included;
import java.util.Collection;

/** Tells every service who was included, without saying who they are. */
public interface InclusionEvents {

    void included(Work work, Collection<Included> inclusions);
}
