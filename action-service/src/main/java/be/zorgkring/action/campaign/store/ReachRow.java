package be.zorgkring.action.campaign.store;

import be.zorgkring.action.campaign.domain.Reach;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A count of people reached as the table keeps it. */
@Entity
@Table(name = "reach")
class ReachRow {

    @Id
    UUID reachId;

    UUID campaignId;
    String channel;
    int reached;
    LocalDate onDay;

    static ReachRow of(Reach reach) {
        var row = new ReachRow();
        row.reachId = reach.id();
        row.campaignId = reach.campaign().value();
        row.channel = reach.channel().code();
        row.reached = reach.reached();
        row.onDay = reach.on();
        return row;
    }
}
