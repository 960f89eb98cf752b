package be.zorgkring.patient.mandate.domain;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.mandate.domain.MandateEvidence.EvidenceKind;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.proposal.domain.Proposed;
import be.zorgkring.patient.proposal.domain.ProposedDetails;
import java.util.List;
import java.util.Optional;

/** A mandate that is proven by a document, to be put down once two health data managers agree. */
public record MandateRegistration(
        PatientId person, Mandator.Wish wish, NamedMandatee mandatee, MandateEvidence evidence) {

    public Proposed proposed() {
        NamedMandatee.ByNumber named = mandatee instanceof NamedMandatee.ByNumber byNumber ? byNumber : null;
        return new Proposed(
                List.of(person),
                new ProposedDetails.MandateRegistration(
                        wish.kind().code(),
                        wish.scope().code(),
                        wish.period().from(),
                        wish.period().until().orElse(null),
                        named == null ? null : named.insz().digits(),
                        named == null ? null : named.name().value(),
                        mandatee instanceof NamedMandatee.ByMember member ? member.memberId() : null,
                        evidence.kind().code(),
                        evidence.reference().value()));
    }

    /** @param proposed one of this kind */
    public static MandateRegistration of(Proposed proposed) {
        if (!(proposed.details() instanceof ProposedDetails.MandateRegistration said)) {
            throw new IllegalArgumentException("not a mandate: " + proposed.kind());
        }
        return new MandateRegistration(
                proposed.records().getFirst(),
                new Mandator.Wish(
                        Coded.of(MandateKind.class, said.kind()),
                        Coded.of(Scope.class, said.scope()),
                        new Period(said.from(), Optional.ofNullable(said.until()))),
                said.memberId() == null
                        ? new NamedMandatee.ByNumber(new Insz(said.insz()), new PlainText(said.name()))
                        : new NamedMandatee.ByMember(said.memberId()),
                new MandateEvidence(Coded.of(EvidenceKind.class, said.evidenceKind()), new PlainText(said.evidence())));
    }
}
