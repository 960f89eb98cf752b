package be.zorgkring.patient.contact.domain;

import be.zorgkring.kernel.input.Checked;
import java.util.regex.Pattern;

/** An e-mail address of the plain kind that mail servers take; whether somebody reads it is not known. */
public record EmailAddress(String value) {

    public static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST_NAME = 64;

    public static Checked<EmailAddress> read(String raw) {
        boolean sound = raw.length() <= LONGEST
                && raw.indexOf('@') <= LONGEST_NAME
                && SHAPE.matcher(raw).matches();
        return Checked.unless(!sound, "email.format", new EmailAddress(raw));
    }

    @Override
    public String toString() {
        return "EmailAddress[redacted]";
    }
}
