package be.zorgkring.parts.identity;

import java.time.LocalDate;

/** Makes national numbers that are well formed and belong to nobody: serials 000 and 999 are never issued. */
public final class Insz {

    static final int WOMAN = 0;
    static final int MAN = 999;

    /** Added to the month in the register of those whom the national register does not know, when the sex is known. */
    private static final int BIS = 40;

    private Insz() {}

    public static String neverIssued(LocalDate birthDate, boolean woman) {
        return national(birthDate, woman ? WOMAN : MAN);
    }

    static String national(LocalDate birthDate, int serial) {
        return of(birthDate, birthDate.getMonthValue(), serial);
    }

    static String bis(LocalDate birthDate, int serial) {
        return of(birthDate, birthDate.getMonthValue() + BIS, serial);
    }

    private static String of(LocalDate birthDate, int month, int serial) {
        long first = Long.parseLong(
                "%02d%02d%02d%03d".formatted(birthDate.getYear() % 100, month, birthDate.getDayOfMonth(), serial));
        return "%09d%02d".formatted(first, check(first, birthDate.getYear() >= 2000));
    }

    static boolean isValid(String insz) {
        if (!insz.matches("[0-9]{11}")) {
            return false;
        }
        long first = Long.parseLong(insz.substring(0, 9));
        int given = Integer.parseInt(insz.substring(9));
        return given == check(first, false) || given == check(first, true);
    }

    private static int check(long first, boolean from2000) {
        return (int) (97 - ((from2000 ? 2_000_000_000L + first : first) % 97));
    }
}
