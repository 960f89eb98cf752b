package be.zorgkring.patient.consent.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PlainText;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Someone whom the person shuts out until they lift it; it beats every ground of access.
 *
 * @param note for the person's own memory; shown to nobody else
 */
public record Exclusion(UUID id, Excluded excluded, Optional<PlainText> note, Instant since) {

    public static final int MOST = 500;

    public static final int LONGEST_NOTE = 200;

    public static Checked<PlainText> readNote(String raw) {
        return PlainText.read(raw, LONGEST_NOTE);
    }

    /** What can be shut out. */
    public enum ExcludedKind implements Coded {
        PROFESSIONAL,
        ORGANISATION,
        PROFESSION
    }

    /** Who is shut out. */
    public sealed interface Excluded {

        ExcludedKind kind();
    }

    /** A professional, everywhere they work. */
    public record Professional(UUID professionalId) implements Excluded {
        @Override
        public ExcludedKind kind() {
            return ExcludedKind.PROFESSIONAL;
        }
    }

    /** An organisation, with all who act for it. */
    public record Organisation(UUID organisationId) implements Excluded {
        @Override
        public ExcludedKind kind() {
            return ExcludedKind.ORGANISATION;
        }
    }

    /** A profession, by its CD-HCPARTY code. */
    public record Profession(String code) implements Excluded {

        private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*");
        public static final int LONGEST = 60;

        public static Checked<Profession> read(String raw) {
            return Rules.shaped(raw, SHAPE, LONGEST).map(Profession::new);
        }

        @Override
        public ExcludedKind kind() {
            return ExcludedKind.PROFESSION;
        }
    }
}
