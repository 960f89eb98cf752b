package be.zorgkring.network.directory.store;

import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.directory.domain.OrganisationId;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.vocabulary.domain.ShownText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A professional as a row; new ones come in bulk, by statement. */
@Entity
@Table(name = "professional")
class ProfessionalRow {

    @Id
    UUID id;

    @Version
    long version;

    String nihdi;

    @Column(name = "nihdi_key")
    String nihdiKey;

    String name;
    String role;

    @Column(name = "organisation_id")
    UUID organisationId;

    boolean suspended;

    ProfessionalRow() {}

    void take(Professional professional) {
        suspended = professional.suspended();
    }

    Professional professional() {
        return new Professional(
                new ProfessionalId(id),
                version,
                new Nihdi(nihdi),
                new ShownText(name),
                role,
                organisationId == null ? null : new OrganisationId(organisationId),
                suspended);
    }
}
