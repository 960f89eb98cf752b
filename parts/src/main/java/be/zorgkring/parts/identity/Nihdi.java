package be.zorgkring.parts.identity;

/** Makes and checks NIHDI numbers by the rule of 97. */
public final class Nihdi {

    private Nihdi() {}

    /** Eleven digits from a profession digit with its serial and the qualification. */
    public static String of(int professionAndSerial, int qualification) {
        return "%06d%02d%03d".formatted(professionAndSerial, 97 - professionAndSerial % 97, qualification);
    }

    static boolean isValid(String nihdi) {
        return nihdi.matches("[0-9]{8}([0-9]{3})?")
                && Integer.parseInt(nihdi.substring(6, 8)) == 97 - Integer.parseInt(nihdi.substring(0, 6)) % 97;
    }
}
