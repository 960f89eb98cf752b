package be.zorgkring.action.campaign.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;
import java.util.Objects;
import java.util.regex.Pattern;

/** By what a campaign reached people, e.g. {@code local-press} or {@code pharmacy-leaflet}. */
public record Channel(String code) {

    public static final String SHAPE = "[a-z0-9]+(-[a-z0-9]+)*";
    public static final int LONGEST = 60;

    private static final Pattern FORM = Pattern.compile(SHAPE);

    public Channel {
        Objects.requireNonNull(code);
    }

    public static Checked<Channel> of(String raw) {
        return Rules.shaped(raw, FORM, LONGEST).map(Channel::new);
    }
}
