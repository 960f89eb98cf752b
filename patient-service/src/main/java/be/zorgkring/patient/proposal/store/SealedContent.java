package be.zorgkring.patient.proposal.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.mandate.domain.MandateEvidence;
import be.zorgkring.patient.mandate.domain.MandateKind;
import be.zorgkring.patient.mandate.domain.Mandator;
import be.zorgkring.patient.mandate.domain.NamedMandatee;
import be.zorgkring.patient.mandate.domain.Period;
import be.zorgkring.patient.mandate.domain.Scope;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.InszReplacement;
import be.zorgkring.patient.proposal.domain.ProposalKind;
import be.zorgkring.patient.proposal.domain.ProposalState;
import be.zorgkring.patient.proposal.domain.Proposed;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a proposal says and its row does not, as it is sealed.
 *
 * @param proposer number of who made it
 * @param why evidence of a number or a merge, or the reason to undo one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SealedContent(String proposer, Mandate mandate, Number number, UUID mergeId, String why) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mandate(
            String kind,
            String scope,
            Instant from,
            Instant until,
            String insz,
            String name,
            UUID memberId,
            String evidence,
            String reference) {}

    record Number(String insz, String reason) {}

    static SealedContent of(ProposalState.Open open) {
        String proposer = open.proposersNumber().digits();
        return switch (open.proposed()) {
            case Proposed.MandateRegistration registration ->
                new SealedContent(proposer, mandate(registration), null, null, null);
            case Proposed.NumberReplacement(var person, InszReplacement(Insz insz, var reason, PlainText evidence)) ->
                new SealedContent(proposer, null, new Number(insz.digits(), reason.code()), null, evidence.value());
            case Proposed.Merge(var surviving, var retired, PlainText evidence) ->
                new SealedContent(proposer, null, null, null, evidence.value());
            case Proposed.MergeUndoing(UUID mergeId, var surviving, var retired, PlainText reason) ->
                new SealedContent(proposer, null, null, mergeId, reason.value());
        };
    }

    private static Mandate mandate(Proposed.MandateRegistration registration) {
        Mandator.Wish wish = registration.wish();
        MandateEvidence evidence = registration.evidence();
        Insz insz = null;
        PlainText name = null;
        UUID memberId = null;
        switch (registration.mandatee()) {
            case NamedMandatee.ByNumber byNumber -> {
                insz = byNumber.insz();
                name = byNumber.name();
            }
            case NamedMandatee.ByMember byMember -> memberId = byMember.memberId();
        }
        return new Mandate(
                wish.kind().code(),
                wish.scope().code(),
                wish.period().from(),
                wish.period().until().orElse(null),
                insz == null ? null : insz.digits(),
                name == null ? null : name.value(),
                memberId,
                evidence.kind().code(),
                evidence.reference().value());
    }

    ProposalState.Open open(ProposalKind kind, List<PatientId> records) {
        Proposed proposed =
                switch (kind) {
                    case MANDATE_REGISTRATION -> registration(records.getFirst());
                    case NUMBER_REPLACEMENT ->
                        new Proposed.NumberReplacement(
                                records.getFirst(),
                                new InszReplacement(
                                        new Insz(number.insz()),
                                        Coded.of(InszReplacement.Reason.class, number.reason()),
                                        new PlainText(why)));
                    case RECORD_MERGE -> new Proposed.Merge(records.getFirst(), records.getLast(), new PlainText(why));
                    case MERGE_UNDOING ->
                        new Proposed.MergeUndoing(mergeId, records.getFirst(), records.getLast(), new PlainText(why));
                };
        return new ProposalState.Open(proposed, new Insz(proposer));
    }

    private Proposed registration(PatientId person) {
        return new Proposed.MandateRegistration(
                person,
                new Mandator.Wish(
                        Coded.of(MandateKind.class, mandate.kind()),
                        Coded.of(Scope.class, mandate.scope()),
                        new Period(mandate.from(), Optional.ofNullable(mandate.until()))),
                mandate.memberId() == null
                        ? new NamedMandatee.ByNumber(new Insz(mandate.insz()), new PlainText(mandate.name()))
                        : new NamedMandatee.ByMember(mandate.memberId()),
                new MandateEvidence(
                        Coded.of(MandateEvidence.Kind.class, mandate.evidence()), new PlainText(mandate.reference())));
    }
}
