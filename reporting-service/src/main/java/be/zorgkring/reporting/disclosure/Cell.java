package be.zorgkring.reporting.disclosure;

/**
 * A count that may say too much: {@code count} is what is published, {@code people} is how many people stand behind it. The
 * two differ where things of people are counted (tasks); a count of things that belong to nobody has no people behind it.
 */
public record Cell(long count, long people) {

    public static final Cell ZERO = new Cell(0, 0);

    public Cell {
        if (count < 0 || people < 0 || people > count) {
            throw new IllegalArgumentException(
                    "a count cannot be negative, nor have more people behind it than it counts");
        }
    }

    public static Cell ofPeople(long people) {
        return new Cell(people, people);
    }

    public static Cell ofThings(long count) {
        return new Cell(count, 0);
    }

    public Cell plus(Cell other) {
        return new Cell(count + other.count, people + other.people);
    }

    /** The count to the nearest multiple of a base where people stand behind it; what belongs to nobody as it is. */
    public long rounded(int base) {
        return people == 0 ? count : (count + base / 2) / base * base;
    }

    boolean tooFewPeople(int threshold) {
        return people > 0 && people < threshold;
    }
}
