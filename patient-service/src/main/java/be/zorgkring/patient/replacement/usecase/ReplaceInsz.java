package be.zorgkring.patient.replacement.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.usecase.Aliases;
import be.zorgkring.patient.consent.usecase.ConsentChanges;
import be.zorgkring.patient.consent.usecase.Consents;
import be.zorgkring.patient.mandate.usecase.RevokeGivenByOthers;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.InszReplacement;
import be.zorgkring.patient.person.usecase.IncludedMeanwhile;
import be.zorgkring.patient.person.usecase.Numbers;
import be.zorgkring.patient.proposal.domain.ProposalKind;
import be.zorgkring.patient.proposal.domain.Proposed;
import be.zorgkring.patient.proposal.domain.ProposedDetails;
import be.zorgkring.patient.proposal.usecase.ProposedAct;
import be.zorgkring.patient.replacement.domain.ReplacementRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Two health data managers give a person another number; the former ones go on finding the record unless they were wrong. */
@ApplicationScoped
public class ReplaceInsz implements ProposedAct {

    private final Numbers numbers;
    private final Consents consents;
    private final ConsentChanges changes;
    private final Aliases aliases;
    private final RevokeGivenByOthers revokeGivenByOthers;
    private final Notify notify;
    private final Clock clock;

    ReplaceInsz(
            Numbers numbers,
            Consents consents,
            ConsentChanges changes,
            Aliases aliases,
            RevokeGivenByOthers revokeGivenByOthers,
            Notify notify,
            Clock clock) {
        this.numbers = numbers;
        this.consents = consents;
        this.changes = changes;
        this.aliases = aliases;
        this.revokeGivenByOthers = revokeGivenByOthers;
        this.notify = notify;
        this.clock = clock;
    }

    /** What is to be proposed to a second manager. */
    public static Proposed proposed(PatientId id, InszReplacement replacement) {
        return new Proposed(
                List.of(id),
                new ProposedDetails.NumberReplacement(
                        replacement.insz().digits(),
                        replacement.reason().code(),
                        replacement.evidence().value()));
    }

    private static InszReplacement replacement(Proposed proposed) {
        if (!(proposed.details()
                instanceof ProposedDetails.NumberReplacement(String insz, String reason, String evidence))) {
            throw new IllegalArgumentException("not another number: " + proposed.kind());
        }
        return new InszReplacement(
                new Insz(insz), Coded.of(InszReplacement.Reason.class, reason), new PlainText(evidence));
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.NUMBER_REPLACEMENT;
    }

    @Override
    public Uni<Outcome<Proposed>> check(Work work, UUID by, Proposed proposed) {
        PatientId id = proposed.records().getFirst();
        return consents.lock(work, List.of(id))
                .chain(locked -> locked.isEmpty()
                        ? Outcome.soonRefused(ReplacementRefusal.RECORD_UNKNOWN)
                        : decide(work, id, replacement(proposed)).map(outcome -> outcome.map(possible -> proposed)));
    }

    /** Answers with the person's id. Fails with {@link IncludedMeanwhile} when the whole transaction is to be tried again. */
    @Override
    public Uni<Outcome<UUID>> carryOut(Work work, UUID by, Proposed proposed) {
        Instant now = clock.instant();
        PatientId id = proposed.records().getFirst();
        InszReplacement replacement = replacement(proposed);
        return check(work, by, proposed)
                .chain(outcome -> outcome.chain(possible -> lastHeld(work, id, replacement)
                        .chain(until -> replace(work, by, id, replacement, now)
                                .chain(() -> until.isEmpty()
                                        ? Uni.createFrom().voidItem()
                                        : revokeSince(work, by, id, until.get())))
                        .chain(() -> notify.send(work, id, NotificationKind.NUMBER_REPLACED, null))
                        .replaceWith(Outcome.done(id.value()))));
    }

    @Override
    public Set<Refusal> ofNobodyKnown() {
        return Set.of(ReplacementRefusal.RECORD_UNKNOWN);
    }

    /** When the number ended that is put back: whoever was linked since then was not the person. */
    private Uni<Optional<Instant>> lastHeld(Work work, PatientId id, InszReplacement replacement) {
        return numbers.former(work, id).map(former -> former.stream()
                .filter(each -> each.insz().equals(replacement.insz()) && each.until() != null)
                .map(Numbers.Former::until)
                .max(Comparator.naturalOrder()));
    }

    private Uni<Void> revokeSince(Work work, UUID by, PatientId id, Instant since) {
        return aliases.of(work, id).chain(records -> revokeGivenByOthers.revoke(work, by, records.all(), since));
    }

    /** Whoever is linked was linked by the number that ends. */
    private Uni<Void> replace(Work work, UUID by, PatientId id, InszReplacement replacement, Instant now) {
        return consents.lock(work, List.of(id)).map(List::getFirst).chain(consent -> numbers.replace(
                        work, id, replacement, consent.accountId(), by, now)
                .chain(account ->
                        changes.keep(work, consent.changeNumber(account, new Actor.HealthDataManager(by), now)))
                .replaceWithVoid());
    }

    private Uni<Outcome<InszReplacement>> decide(Work work, PatientId id, InszReplacement replacement) {
        return aliases.of(work, id).chain(records -> {
            if (records.isRetired(id)) {
                return Outcome.soonRefused(ReplacementRefusal.RECORD_RETIRED);
            }
            return hasAlready(work, id, replacement)
                    .chain(already -> already
                            ? Outcome.soonRefused(ReplacementRefusal.INSZ_CURRENT_ALREADY)
                            : numbers.belongsToOther(work, id, replacement.insz())
                                    .map(others -> others
                                            ? Outcome.refused(ReplacementRefusal.INSZ_BELONGS_TO_OTHER)
                                            : Outcome.done(replacement)));
        });
    }

    private Uni<Boolean> hasAlready(Work work, PatientId id, InszReplacement replacement) {
        return numbers.current(work, id).chain(current -> switch (replacement.reason()) {
            case CORRECTION -> Uni.createFrom().item(current.equals(replacement.insz()));
            case BIS_TO_REGISTER ->
                numbers.former(work, id)
                        .map(former -> current.equals(replacement.insz())
                                || former.stream().anyMatch(each -> each.insz().equals(replacement.insz())));
        });
    }
}
