package be.zorgkring.network.circle.usecase;

import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.Period;
import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.directory.domain.Professional;
import java.util.List;

/** A circle to take over. */
public record ImportedCircle(PatientId patient, List<ImportedMember> members) {

    public ImportedCircle {
        members = List.copyOf(members);
    }

    /** Somebody who was in it. */
    public sealed interface ImportedMember {

        Period period();

        /** @param role null, or that of the directory: the role decides what a member sees */
        record Known(Nihdi nihdi, String role, Period period) implements ImportedMember {

            boolean fits(Professional professional) {
                return role == null || role.equals(professional.role());
            }
        }

        record Carer(Party.Carer party, Period period) implements ImportedMember {}
    }
}
