package be.zorgkring.patient.person.domain;

/** Age in bands of five years, open from ninety: what may leave this service instead of a birth date. */
public record AgeBand(String code) {

    private static final int WIDTH = 5;
    private static final int OPEN_FROM = 90;

    public static AgeBand of(int years) {
        if (years >= OPEN_FROM) {
            return new AgeBand(OPEN_FROM + "+");
        }
        int from = Math.max(years, 0) / WIDTH * WIDTH;
        return new AgeBand(from + "-" + (from + WIDTH - 1));
    }
}
