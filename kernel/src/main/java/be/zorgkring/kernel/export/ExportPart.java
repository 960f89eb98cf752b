package be.zorgkring.kernel.export;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

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

    /** What a part holds. */
    @FunctionalInterface
    interface Content {

        Uni<Exported> of(Work work, Asked asked);
    }

    /** The entries of a list, as far as a copy holds them. */
    @FunctionalInterface
    interface Entries<T> {

        /** @param most one more than a copy holds, to know whether there are more */
        Uni<List<T>> of(Work work, UUID patientId, int most);
    }

    /** A part as data. */
    record Described(String name, int position, Set<DataCategory> categories, Content content) implements ExportPart {

        public Described {
            categories = Set.copyOf(categories);
        }

        @Override
        public Uni<Exported> of(Work work, Asked asked) {
            return content.of(work, asked);
        }
    }

    static ExportPart of(String name, int position, Set<DataCategory> categories, Content content) {
        return new Described(name, position, categories, content);
    }

    /** @param view of an entry, for whom the copy is */
    static <T> ExportPart list(
            String name,
            int position,
            Set<DataCategory> categories,
            Entries<T> entries,
            Function<Asked, Function<? super T, ?>> view) {
        return of(name, position, categories, (work, asked) -> entries.of(work, asked.patientId(), Exported.MOST + 1)
                .map(found -> Exported.list(found, view.apply(asked))));
    }

    /** @param view of an entry, the same for whomever the copy is */
    static <T> ExportPart plainList(
            String name, int position, Set<DataCategory> categories, Entries<T> entries, Function<? super T, ?> view) {
        return list(name, position, categories, entries, asked -> view);
    }
}
