package be.zorgkring.network.pilot.store;

import be.zorgkring.network.pilot.domain.Continuation;
import be.zorgkring.network.vocabulary.domain.ShownText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
class ContinuationRow {

    @Column(name = "approved_by")
    String approvedBy;

    @Column(name = "active_from")
    LocalDate from;

    @Column(name = "active_until")
    LocalDate until;

    ContinuationRow() {}

    ContinuationRow(Continuation continuation) {
        this.approvedBy = continuation.approvedBy().value();
        this.from = continuation.from();
        this.until = continuation.until();
    }

    Continuation continuation() {
        return new Continuation(new ShownText(approvedBy), from, until);
    }
}
