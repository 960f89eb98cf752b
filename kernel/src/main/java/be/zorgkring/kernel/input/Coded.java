package be.zorgkring.kernel.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A closed list whose members are exchanged and stored in lower case with hyphens. In views it is the type of a field, and the
 * description of the API lists its codes.
 */
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T extends Enum<T> & Coded> Checked<T> read(Class<T> list, String raw) {
        return Rules.known(member(list, raw));
    }

    /** For codes that this service wrote itself. */
    static <T extends Enum<T> & Coded> T of(Class<T> list, String code) {
        return member(list, code)
                .orElseThrow(() -> new IllegalArgumentException(list.getSimpleName() + " has no member " + code));
    }

    private static <T extends Enum<T> & Coded> Optional<T> member(Class<T> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(member -> member.code().equals(code))
                .findFirst();
    }
}
