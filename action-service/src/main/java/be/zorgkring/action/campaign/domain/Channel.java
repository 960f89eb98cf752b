package be.zorgkring.action.campaign.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what a campaign reached people, e.g. {@code local-press} or {@code pharmacy-leaflet}. */
public record Channel(String code) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LIMIT = 60;

    public Channel {
        Objects.requireNonNull(code);
    }

    public static Optional<Channel> of(String raw) {
        return Optional.ofNullable(raw)
                .filter(code -> code.length() <= LIMIT && FORM.matcher(code).matches())
                .map(Channel::new);
    }
}
