package be.zorgkring.patient.common.domain;

import java.util.Locale;

/** A closed list whose members are exchanged and stored in lower case with hyphens. */
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T extends Enum<T> & Coded> Checked<T> read(Class<T> list, String raw) {
        for (T member : list.getEnumConstants()) {
            if (member.code().equals(raw)) {
                return Checked.sound(member);
            }
        }
        return Checked.unsound(Flaw.UNKNOWN_CODE);
    }

    /** For codes that this service wrote itself. */
    static <T extends Enum<T> & Coded> T of(Class<T> list, String code) {
        for (T member : list.getEnumConstants()) {
            if (member.code().equals(code)) {
                return member;
            }
        }
        throw new IllegalArgumentException(list.getSimpleName() + " has no member " + code);
    }
}
