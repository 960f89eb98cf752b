package be.zorgkring.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whether the time of a refusal tells that a record exists: every record is asked for once, as by somebody who tries ids. */
final class Refusals {

    // Both kinds together stay below the number of people that one caller may ask for in an hour.
    private static final int ROUNDS = 120;
    private static final int WARM_UP = 20;

    private final Target target;
    private final Subjects subjects;

    Refusals(Target target, Subjects subjects) {
        this.target = target;
        this.subjects = subjects;
    }

    void measure(PrintStream out) throws IOException, SQLException {
        List<String> persons = persons();
        String stranger = subjects.withAccount().token();
        long[] known = new long[ROUNDS - WARM_UP];
        long[] unknown = new long[ROUNDS - WARM_UP];
        try (Connection patient = new Connection(target.service("patient"))) {
            for (int i = 0; i < ROUNDS; i++) {
                long one = refusal(patient, persons.get(i), stranger);
                long other = refusal(patient, UUID.randomUUID().toString(), stranger);
                if (i >= WARM_UP) {
                    known[i - WARM_UP] = one;
                    unknown[i - WARM_UP] = other;
                }
            }
        }
        out.printf("%-58s %s%n", "refusal of a record that is somebody else's", Latencies.ofNanos(known));
        out.printf(
                "%-58s %s (target: about the same)%n",
                "refusal of a record that does not exist", Latencies.ofNanos(unknown));
    }

    private List<String> persons() throws SQLException {
        List<String> ids = new ArrayList<>();
        try (java.sql.Connection connection = target.parts().postgres().connect("patient");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select patient_id from access_person order by random() limit " + ROUNDS)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        if (ids.size() < ROUNDS) {
            throw new IllegalStateException("the programme is not loaded");
        }
        return ids;
    }

    private static long refusal(Connection patient, String id, String token) throws IOException {
        long begin = System.nanoTime();
        int status = patient.get("/api/patients/" + id, token).status();
        if (status != 403) {
            throw new IllegalStateException("a stranger got " + status);
        }
        return System.nanoTime() - begin;
    }
}
