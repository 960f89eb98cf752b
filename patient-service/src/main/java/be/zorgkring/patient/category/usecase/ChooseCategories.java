package be.zorgkring.patient.category.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.category.domain.Category;
import be.zorgkring.patient.category.domain.MemberCategories;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** The person opens or closes categories of their record for one member of the circle, and sees what they chose. */
@ApplicationScoped
public class ChooseCategories {

    /** What came of it. */
    public sealed interface Result {

        record Done(MemberCategories categories) implements Result {}

        record NotYours(Decision.Refused decision) implements Result {}

        record NoSuchMember() implements Result {}

        record ChangedMeanwhile(long version) implements Result {}
    }

    private final Access access;
    private final MemberCategoriesOf members;
    private final CategoryAnnouncements announcements;
    private final Clock clock;

    ChooseCategories(Access access, MemberCategoriesOf members, CategoryAnnouncements announcements, Clock clock) {
        this.access = access;
        this.members = members;
        this.announcements = announcements;
        this.clock = clock;
    }

    public Uni<Result> show(Work work, Caller caller, PatientId patientId, UUID memberId) {
        return own(work, caller, patientId, memberId, Operation.READ, known -> done(new Result.Done(known)));
    }

    /** @param versionExpected whether the choice is still as the caller saw it */
    public Uni<Result> choose(
            Work work,
            Caller caller,
            PatientId patientId,
            UUID memberId,
            LongPredicate versionExpected,
            Set<Category> opened,
            Set<Category> closed) {
        return own(work, caller, patientId, memberId, Operation.WRITE, known -> {
            if (!versionExpected.test(known.version())) {
                return done(new Result.ChangedMeanwhile(known.version()));
            }
            MemberCategories chosen = known.choose(opened, closed);
            return chosen.version() == known.version()
                    ? done(new Result.Done(known))
                    : members.keep(work, chosen, caller.accountId(), clock.instant())
                            .chain(() -> announcements.changed(work, chosen))
                            .replaceWith(new Result.Done(chosen));
        });
    }

    private Uni<Result> own(
            Work work,
            Caller caller,
            PatientId patientId,
            UUID memberId,
            Operation operation,
            Function<MemberCategories, Uni<Result>> then) {
        Instant now = clock.instant();
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), operation, Set.of())
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused -> done(new Result.NotYours(refused));
                    case Decision.Allowed allowed ->
                        members.member(work, patientId, memberId, now)
                                .chain((Optional<MemberCategories> found) ->
                                        found.map(then).orElseGet(() -> done(new Result.NoSuchMember())));
                });
    }

    private static Uni<Result> done(Result result) {
        return Uni.createFrom().item(result);
    }
}
