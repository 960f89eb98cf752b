package be.zorgkring.kernel.erasure;

import java.util.List;

/**
 * What one feature holds of a person, and what becomes of it when they ask for erasure. Statements know the person as
 * {@code :subject}, and do no harm when they run again: what arrives late is erased by a second run.
 */
public sealed interface ErasurePart {

    /** Unique in its service: a word of at most 40 lower case letters and hyphens. */
    String code();

    /**
     * Nothing of it stays.
     *
     * @param statements that remove it or make it empty, in their order; the rows they touch are counted
     */
    record Dropped(String code, List<String> statements) implements ErasurePart {

        public Dropped {
            statements = List.copyOf(statements);
        }
    }

    /**
     * It stays under its random id, without what tells who it is about, until its rule lets it go.
     *
     * @param blanking statements that take out names and free text
     * @param rows all rows of the part, those that refer to others first
     */
    record Kept(String code, RetentionRule rule, List<String> blanking, List<Rows> rows) implements ErasurePart {

        public Kept {
            blanking = List.copyOf(blanking);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Rows of one table that are about the person.
     *
     * @param condition in SQL; table and condition come from the code of the service alone
     */
    record Rows(String table, String condition) {

        String counting() {
            return "select count(*) from " + table + " where " + condition;
        }

        String deleting() {
            return "delete from " + table + " where " + condition;
        }
    }

    static ErasurePart dropped(String code, String... statements) {
        return new Dropped(code, List.of(statements));
    }

    static ErasurePart kept(String code, RetentionRule rule, List<String> blanking, Rows... rows) {
        return new Kept(code, rule, blanking, List.of(rows));
    }

    static Rows rows(String table, String condition) {
        return new Rows(table, condition);
    }

    /** Rows that carry the person's id in the column {@code patient_id}. */
    static Rows rows(String table) {
        return rows(table, "patient_id = :subject");
    }
}
