package be.zorgkring.action.plan.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The version of a plan. It is written by one guarded statement for all plans of a change, so Hibernate only reads it. */
@Entity
@Table(name = "care_plan")
class CarePlanRow {

    @Id
    UUID patientId;

    long version;
    Instant changedAt;
}
