package be.zorgkring.reporting.messaging;

import static be.zorgkring.kernel.erasure.ErasurePart.dropped;

import be.zorgkring.kernel.erasure.ErasurePart;
import be.zorgkring.kernel.erasure.ErasureParts;
import be.zorgkring.reporting.store.PeoplesRows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All that this service holds of a person stands under their pseudonym, and goes: they are counted no more. */
@ApplicationScoped
class ReportingErasure implements ErasureParts {

    private final Pseudonyms pseudonyms;

    ReportingErasure(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    @Override
    public Uni<UUID> subject(UUID patientId) {
        CareId person = Message.person(patientId);
        return pseudonyms.of(Set.of(person)).map(known -> known.get(person));
    }

    @Override
    public List<ErasurePart> parts() {
        return List.of(dropped("figures", PeoplesRows.DELETING));
    }
}
