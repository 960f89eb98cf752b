package be.zorgkring.patient.person.domain;

import be.zorgkring.patient.common.domain.Checked;
import be.zorgkring.patient.common.domain.Flaw;
import be.zorgkring.patient.common.domain.PlainText;
import java.util.regex.Pattern;

/** Municipality of residence by its NIS (Statbel) code and the name the person uses for it. */
public record Municipality(Nis nis, PlainText name) {

    public static final int LONGEST_NAME = 100;

    /** Five digits, of which the first two are the district. */
    public record Nis(String code) {

        private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{4}");

        public static Checked<Nis> read(String raw) {
            if (!SHAPE.matcher(raw).matches()) {
                return Checked.unsound(Flaw.NIS_FORMAT);
            }
            return raw.endsWith("000") ? Checked.unsound(Flaw.NIS_NOT_A_MUNICIPALITY) : Checked.sound(new Nis(raw));
        }

        /** @return NIS code of the district (arrondissement), the finest place that leaves this service */
        public String district() {
            return code.substring(0, 2) + "000";
        }
    }
}
