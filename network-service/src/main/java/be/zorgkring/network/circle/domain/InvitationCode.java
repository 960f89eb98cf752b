package be.zorgkring.network.circle.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The secret that the person hands to a carer. Eighty random bits, in letters and digits that are not mistaken for one
 * another; too many to guess, so a plain hash is enough to store.
 */
public record InvitationCode(String letters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    public static final int LONGEST_INPUT = 40;
    private static final Pattern SEPARATORS = Pattern.compile("[ -]");
    private static final Pattern FORMAT = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public InvitationCode {
        if (!FORMAT.matcher(letters).matches()) {
            throw new IllegalArgumentException("not an invitation code");
        }
    }

    public static InvitationCode draw(RandomGenerator random) {
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new InvitationCode(letters.toString());
    }

    /** Forgives case, spaces, hyphens, and the letters that look like a digit. */
    public static Checked<InvitationCode> parse(String raw) {
        if (raw.length() > LONGEST_INPUT) {
            return Checked.flawed(Flaw.FORMAT);
        }
        String letters = SEPARATORS
                .matcher(raw)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Rules.shaped(letters, FORMAT, LENGTH).map(InvitationCode::new);
    }

    /** As people read and type it: four groups of four. */
    public String shown() {
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "InvitationCode[secret]";
    }
}
