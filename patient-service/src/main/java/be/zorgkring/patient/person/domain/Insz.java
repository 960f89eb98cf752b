package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.input.Checked;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of the national register or of the BIS register: eleven bare digits. Its date part may be unknown, so nothing
 * may require it to equal the birth date.
 */
public record Insz(String digits) {

    public static final String PATTERN = "[0-9]{11}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);
    private static final long BORN_FROM_2000 = 2_000_000_000L;
    private static final int MODULUS = 97;

    /** Whether serial numbers 000 and 999, which no register issues, may pass: they belong to invented people. */
    public enum UnissuedSerials {
        REFUSED,
        ALLOWED
    }

    public Insz {
        if (!SHAPE.matcher(digits).matches() || check(digits) == Check.FAILED) {
            throw new IllegalArgumentException("not an INSZ");
        }
    }

    public static Checked<Insz> read(String raw, UnissuedSerials unissued, LocalDate today) {
        if (!SHAPE.matcher(raw).matches()) {
            return Checked.flawed("insz.format");
        }
        int month = number(raw, 2, 4);
        if (month % 20 > 12 || month > 52) {
            return Checked.flawed("insz.month");
        }
        Check check = check(raw);
        if (check == Check.FAILED) {
            return Checked.flawed("insz.check-digits");
        }
        if (check == Check.BORN_FROM_2000 && 2000 + number(raw, 0, 2) > today.getYear()) {
            return Checked.flawed("insz.year-in-future");
        }
        Insz insz = new Insz(raw);
        boolean neverIssued = unissued == UnissuedSerials.REFUSED && insz.hasUnissuedSerial();
        return Checked.unless(neverIssued, "insz.serial-never-issued", insz);
    }

    /** Empty when the number holds no whole date: unknown, out of serials, or a day that the month does not have. */
    public Optional<LocalDate> birthDate() {
        int year = (check(digits) == Check.BORN_FROM_2000 ? 2000 : 1900) + number(digits, 0, 2);
        try {
            return Optional.of(LocalDate.of(year, number(digits, 2, 4) % 20, number(digits, 4, 6)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Empty for a BIS number that was issued while the sex was unknown, and for serials that are never issued. */
    public Optional<Sex> sex() {
        if (!serialTellsSex() || hasUnissuedSerial()) {
            return Optional.empty();
        }
        return Optional.of(serial() % 2 == 0 ? Sex.FEMALE : Sex.MALE);
    }

    /** Of the BIS register, for people whom the national register does not know: its months begin at twenty. */
    public boolean isBis() {
        return number(digits, 2, 4) >= 20;
    }

    /** Serials run from 001 to 998 where they tell the sex; the bounds are known for no other number. */
    private boolean hasUnissuedSerial() {
        return serialTellsSex() && (serial() == 0 || serial() == 999);
    }

    private boolean serialTellsSex() {
        int month = number(digits, 2, 4);
        return month < 20 || month >= 40;
    }

    private int serial() {
        return number(digits, 6, 9);
    }

    private enum Check {
        BORN_BEFORE_2000,
        BORN_FROM_2000,
        FAILED
    }

    private static Check check(String digits) {
        long first = Long.parseLong(digits, 0, 9, 10);
        int given = number(digits, 9, 11);
        if (given == MODULUS - first % MODULUS) {
            return Check.BORN_BEFORE_2000;
        }
        return given == MODULUS - (BORN_FROM_2000 + first) % MODULUS ? Check.BORN_FROM_2000 : Check.FAILED;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    @Override
    public String toString() {
        return "Insz[redacted]";
    }
}
