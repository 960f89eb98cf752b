package be.zorgkring.dev.identity;

import java.time.LocalDate;

/** Makes national numbers that are well formed and belong to nobody: serials 000 and 999 are never issued. */
public final class Insz {

    private static final int WOMAN = 0;
    private static final int MAN = 999;

    private Insz() {}

    public static String neverIssued(LocalDate birthDate, boolean woman) {
        long first = Long.parseLong("%02d%02d%02d%03d"
                .formatted(
                        birthDate.getYear() % 100,
                        birthDate.getMonthValue(),
                        birthDate.getDayOfMonth(),
                        woman ? WOMAN : MAN));
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
