package be.zorgkring.network.directory.domain;

import be.zorgkring.kernel.input.Flaw;
import java.util.List;

/** Why something about the directory was not done. */
public sealed interface DirectoryRefusal {

    record ProfessionalUnknown() implements DirectoryRefusal {}

    /** Neither a number nor the beginning of a name was given: the directory is not for listing. */
    record CriteriaMissing() implements DirectoryRefusal {}

    /** Someone changed the entry since the caller read it. */
    record ChangedMeanwhile() implements DirectoryRefusal {}

    /** The authority who asks is the professional. */
    record OwnEntry() implements DirectoryRefusal {}

    record NotValid(List<Flaw> flaws) implements DirectoryRefusal {
        public NotValid {
            flaws = List.copyOf(flaws);
        }
    }
}
