package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;

/** Which records are of one person, because they were merged. */
public interface Aliases {

    /**
     * The records of one person.
     *
     * @param surviving the one whose consent and circle decide
     * @param retired those that were merged into it, in the order of their ids
     */
    record Records(PatientId surviving, List<PatientId> retired) {

        public Records {
            retired = List.copyOf(retired);
        }

        /** The surviving one first. */
        public List<PatientId> all() {
            return Stream.concat(Stream.of(surviving), retired.stream()).toList();
        }

        public boolean isRetired(PatientId id) {
            return !surviving.equals(id);
        }
    }

    /** A record that was never merged survives alone, and so does one that is not known. */
    Uni<Records> of(Work work, PatientId id);
}
