package be.zorgkring.action.vocabulary;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names a pilot project everywhere; it never changes, so services can share it without a lookup. */
public record PilotCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LIMIT = 60;

    public PilotCode {
        Objects.requireNonNull(value);
    }

    public static Optional<PilotCode> of(String raw) {
        return Optional.ofNullable(raw)
                .filter(code -> code.length() <= LIMIT && FORM.matcher(code).matches())
                .map(PilotCode::new);
    }
}
