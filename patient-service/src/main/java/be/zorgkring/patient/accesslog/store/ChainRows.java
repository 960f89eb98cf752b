package be.zorgkring.patient.accesslog.store;

import be.zorgkring.patient.accesslog.domain.Hash;
import be.zorgkring.patient.accesslog.domain.Link;
import be.zorgkring.patient.accesslog.domain.LoggedAccess;
import be.zorgkring.patient.accesslog.domain.Seal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Columns of the chain's tables, in the order in which they are selected. */
final class ChainRows {

    private static final int SEAL = 19;

    private ChainRows() {}

    static Link link(Object[] row) {
        LoggedAccess access = new LoggedAccess(
                (UUID) row[3],
                (Instant) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (UUID) row[9],
                (String) row[10],
                (String) row[11],
                (UUID) row[12],
                (UUID) row[13],
                (UUID) row[14],
                (String) row[15],
                (String) row[16],
                (String) row[17],
                (String) row[18]);
        return new Link(
                (UUID) row[0],
                (Long) row[1],
                access,
                new Hash((String) row[2]),
                row[SEAL] == null ? Optional.empty() : Optional.of(seal(row, SEAL)));
    }

    /** @param first column of the seal */
    static Seal seal(Object[] row, int first) {
        return new Seal(
                (Long) row[first],
                new Hash((String) row[first + 1]),
                (UUID) row[first + 2],
                (Long) row[first + 3],
                new Hash((String) row[first + 4]),
                (Instant) row[first + 5],
                (String) row[first + 6],
                new Hash((String) row[first + 7]));
    }
}
