package be.zorgkring.action.catalogue.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** An action as the table keeps it; {@code description} is the JSON of {@link DescriptionJson}. */
@Entity
@Table(name = "action")
class ActionRow {

    @Id
    UUID actionId;

    @Version
    long version;

    String pilot;
    String code;
    String status;
    LocalDate fromDay;
    LocalDate untilDay;
    String description;
}
