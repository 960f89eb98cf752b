package be.zorgkring.patient.common.store;

import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** A section of one person's record as stored, with who recorded it. */
@MappedSuperclass
public abstract class SectionRow<T> {

    @Id
    @Column(name = "patient_id")
    private UUID patientId;

    private long version;

    @Column(name = "author_kind")
    private String authorKind;

    private String author;

    @Column(name = "told_at")
    private Instant recordedAt;

    protected abstract T section();

    protected abstract void take(T section);

    Versioned<T> versioned() {
        return new Versioned<>(version, section());
    }

    void take(PatientId patient, Versioned<T> section, Author by, Instant at) {
        patientId = patient.value();
        version = section.version();
        authorKind = by.kind().code();
        author = by.id().orElse(null);
        recordedAt = at;
        take(section.value());
    }
}
