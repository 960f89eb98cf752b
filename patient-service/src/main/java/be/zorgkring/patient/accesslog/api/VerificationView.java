package be.zorgkring.patient.accesslog.api;

import be.zorgkring.kernel.http.Page;
import be.zorgkring.patient.accesslog.domain.Break;
import be.zorgkring.patient.accesslog.domain.BreakKind;
import be.zorgkring.patient.accesslog.domain.Seal;
import be.zorgkring.patient.accesslog.usecase.Verification;
import be.zorgkring.patient.common.domain.PatientId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found; the log is whole when there are no breaks on any page.
 *
 * @param people whose chains were verified
 * @param records how many were hashed again
 * @param waitingForSeal people whose last records were added after the last sealing
 * @param lastSeal keep it: a later verification with a lower number shows that the database was put back
 * @param next cursor of the next people; absent when all were verified
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationView(
        long people,
        long records,
        long waitingForSeal,
        List<BreakView> breaks,
        @Nullable SealView lastSeal,
        @Nullable String next) {

    /**
     * A place where the log is not as it was written.
     *
     * @param patientId absent when it is about the order of the seals
     * @param position in the person's chain, from one; number of the seal when it is about the order of the seals
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BreakView(@Nullable UUID patientId, long position, BreakKind kind) {

        static BreakView of(Break found) {
            return new BreakView(found.patientId().orElse(null), found.position(), found.kind());
        }
    }

    record SealView(long number, Instant at) {

        static SealView of(Seal seal) {
            return new SealView(seal.number(), seal.at());
        }
    }

    static VerificationView of(Verification found) {
        return new VerificationView(
                found.people(),
                found.records(),
                found.waiting(),
                found.breaks().stream().map(BreakView::of).toList(),
                found.lastSeal().map(SealView::of).orElse(null),
                found.next()
                        .map(PatientId::value)
                        .map(UUID::toString)
                        .map(Page::cursor)
                        .orElse(null));
    }
}
