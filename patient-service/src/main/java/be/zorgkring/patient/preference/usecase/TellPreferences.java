package be.zorgkring.patient.preference.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Step;
import be.zorgkring.patient.common.domain.Versioned;
import be.zorgkring.patient.common.usecase.Answer;
import be.zorgkring.patient.common.usecase.RecordDoor;
import be.zorgkring.patient.common.usecase.TellWhole;
import be.zorgkring.patient.common.usecase.WholePart;
import be.zorgkring.patient.preference.domain.Preferences;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.LongPredicate;

/** Shows what the person prefers and needs, and takes over what they tell of it. */
@ApplicationScoped
public class TellPreferences implements TellWhole<Preferences> {

    private final WholePart<Preferences> part;

    TellPreferences(RecordDoor door, PreferencesOf parts, Clock clock) {
        this.part = new WholePart<>(door, parts, clock, DataCategory.CONTACT);
    }

    @Override
    public Uni<Answer<Versioned<Preferences>>> show(Work work, Caller caller, PatientId patientId) {
        return part.show(work, caller, patientId);
    }

    @Override
    public Uni<Answer<Versioned<Preferences>>> tell(
            Work work, Caller caller, PatientId patientId, LongPredicate versionExpected, Preferences told) {
        return part.tell(
                work,
                caller,
                patientId,
                versionExpected,
                (known, by) -> new Step.Taken<>(told),
                (record, next) -> Uni.createFrom().voidItem());
    }
}
