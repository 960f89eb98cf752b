package be.zorgkring.patient.contact.domain;

import be.zorgkring.kernel.input.Checked;
import java.util.regex.Pattern;

/** A telephone number in the form of E.164, {@code +32470123456}; a Belgian one may be told as people write it. */
public record Phone(String value) {

    public static final String WRITTEN = "\\+?[0-9][0-9 ./()-]{5,29}";

    private static final Pattern AS_WRITTEN = Pattern.compile(WRITTEN);
    private static final Pattern E_164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern BELGIAN = Pattern.compile("\\+32[1-9][0-9]{7,8}");
    private static final String FLAW = "phone.format";

    public static Checked<Phone> read(String raw) {
        if (!AS_WRITTEN.matcher(raw).matches()) {
            return Checked.flawed(FLAW);
        }
        String number = international(raw.replace("(0)", "").replaceAll("[ ./()-]", ""));
        boolean sound = E_164.matcher(number).matches()
                && (!number.startsWith("+32") || BELGIAN.matcher(number).matches());
        return Checked.unless(!sound, FLAW, new Phone(number));
    }

    private static String international(String digits) {
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        return digits.startsWith("0") ? "+32" + digits.substring(1) : digits;
    }

    @Override
    public String toString() {
        return "Phone[redacted]";
    }
}
