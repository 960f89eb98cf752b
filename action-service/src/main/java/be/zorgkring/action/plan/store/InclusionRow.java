package be.zorgkring.action.plan.store;

import be.zorgkring.action.catalogue.domain.ActionCode;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.plan.domain.Inclusion;
import be.zorgkring.action.plan.domain.InclusionId;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.vocabulary.PilotCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An inclusion as the table keeps it. */
@Entity
@Table(name = "inclusion")
class InclusionRow {

    @Id
    UUID inclusionId;

    UUID patientId;
    UUID actionId;
    String actionCode;
    String pilot;
    String criterion;
    LocalDate onDay;

    static InclusionRow of(PatientId patient, Inclusion inclusion) {
        var row = new InclusionRow();
        row.inclusionId = inclusion.id().value();
        row.patientId = patient.value();
        row.actionId = inclusion.action().value();
        row.actionCode = inclusion.actionCode().value();
        row.pilot = inclusion.pilot().value();
        row.criterion = inclusion.criterion().code();
        row.onDay = inclusion.on();
        return row;
    }

    Inclusion asInclusion() {
        return new Inclusion(
                new InclusionId(inclusionId),
                new ActionId(actionId),
                new ActionCode(actionCode),
                new PilotCode(pilot),
                new Criterion(criterion),
                onDay);
    }
}
