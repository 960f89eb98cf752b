package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.common.domain.PlainText;
import java.util.regex.Pattern;

/** Municipality of residence by its NIS (Statbel) code and the name the person uses for it. */
public record Municipality(Nis nis, PlainText name) {

    public static final int LONGEST_NAME = 100;

    /** Five digits, of which the first two are the district. */
    public record Nis(String code) {

        public static final String PATTERN = "[1-9][0-9]{4}";

        private static final Pattern SHAPE = Pattern.compile(PATTERN);

        public static Checked<Nis> read(String raw) {
            if (!SHAPE.matcher(raw).matches()) {
                return Checked.flawed("nis.format");
            }
            return Checked.unless(raw.endsWith("000"), "nis.not-a-municipality", new Nis(raw));
        }

        /** @return NIS code of the district (arrondissement), the finest place that leaves this service */
        public String district() {
            return code.substring(0, 2) + "000";
        }
    }
}
