package be.zorgkring.kernel.export;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What one feature keeps of a person, for the copy that the person takes of their own data. */
public interface ExportPart {

    /** Unique in its service. */
    String name();

    /** The categories of the record that the part shows; the access is put on record with those of all parts. */
    Set<DataCategory> categories();

    /** Smaller ones come first, so that a reader meets who they are before who looked. */
    int position();

    /** All that the feature keeps, past things included; what cannot be had whole is {@link Exported#cut}. */
    Uni<Exported> of(Work work, Asked asked);

    /**
     * Whose data is wanted and by whom.
     *
     * @param ground {@code SELF} or {@code MANDATE}; who acts for the person does not get their national number
     */
    record Asked(UUID patientId, Ground ground, Locale language) {}
}
