package be.zorgkring.patient.export.api;

import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.ExportPart.Asked;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.category.api.CategoriesView;
import be.zorgkring.patient.category.usecase.MemberChoices;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.api.ConsentHistoryView;
import be.zorgkring.patient.consent.api.ConsentView;
import be.zorgkring.patient.consent.usecase.ConsentHistory;
import be.zorgkring.patient.consent.usecase.ShowConsent;
import be.zorgkring.patient.mandate.api.MandateHistoryView;
import be.zorgkring.patient.mandate.api.MandateView;
import be.zorgkring.patient.mandate.usecase.ListMandates;
import be.zorgkring.patient.mandate.usecase.Mandates;
import be.zorgkring.patient.participation.api.ParticipationHistoryView;
import be.zorgkring.patient.participation.api.ParticipationView;
import be.zorgkring.patient.participation.usecase.Participations;
import be.zorgkring.patient.participation.usecase.ShowParticipation;
import be.zorgkring.patient.person.api.InclusionProposalView;
import be.zorgkring.patient.person.usecase.InclusionProposals;
import be.zorgkring.patient.proposal.api.ProposalView;
import be.zorgkring.patient.proposal.usecase.Proposals;
import be.zorgkring.patient.rectification.api.RectificationView;
import be.zorgkring.patient.rectification.domain.Field;
import be.zorgkring.patient.rectification.domain.Rectification;
import be.zorgkring.patient.rectification.usecase.Rectifications;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** What the person's own copy holds of what they decided, were asked and asked for, and who acts for them. */
class DecisionParts {

    @Produces
    ExportPart consent(ShowConsent consent) {
        return ExportPart.of(
                "consent", 60, Set.of(), (work, asked) -> consent.show(work, new PatientId(asked.patientId()))
                        .map(ConsentView::of)
                        .map(Exported::whole));
    }

    @Produces
    ExportPart consentHistory(ConsentHistory history) {
        return ExportPart.plainList(
                "consentHistory",
                61,
                Set.of(),
                (work, id, most) -> history.about(work, new PatientId(id), Optional.empty(), most),
                ConsentHistoryView::of);
    }

    @Produces
    ExportPart participation(ShowParticipation participation) {
        return ExportPart.of("participation", 62, Set.of(), (work, asked) -> participation
                .whole(work, new PatientId(asked.patientId()))
                .map(ParticipationView::of)
                .map(Exported::whole));
    }

    @Produces
    ExportPart participationHistory(Participations participations) {
        return ExportPart.plainList(
                "participationHistory",
                63,
                Set.of(),
                (work, id, most) -> participations.history(work, new PatientId(id), most),
                ParticipationHistoryView::of);
    }

    /** For members who left too. */
    @Produces
    ExportPart memberCategories(MemberChoices choices) {
        return ExportPart.plainList(
                "memberCategories",
                65,
                Set.of(),
                (work, id, most) -> choices.all(work, new PatientId(id), most),
                CategoriesView::of);
    }

    /** Those that ended too; never by number. */
    @Produces
    ExportPart mandates(ListMandates mandates) {
        return ExportPart.plainList(
                "mandates",
                67,
                Set.of(),
                (work, id, most) -> mandates.listUndecided(work, new PatientId(id), most),
                MandateView::of);
    }

    @Produces
    ExportPart mandateHistory(Mandates mandates) {
        return ExportPart.plainList(
                "mandateHistory",
                68,
                Set.of(),
                (work, id, most) -> mandates.history(work, new PatientId(id), most),
                MandateHistoryView::of);
    }

    /** What became of them too; never by number. */
    @Produces
    ExportPart proposals(Proposals proposals) {
        return ExportPart.plainList(
                "proposals",
                69,
                Set.of(),
                (work, id, most) -> proposals.about(work, new PatientId(id), Optional.empty(), most),
                ProposalView::of);
    }

    @Produces
    ExportPart rectifications(Rectifications rectifications) {
        return ExportPart.list(
                "rectifications",
                75,
                Set.of(),
                (work, id, most) -> rectifications.of(work, new PatientId(id), Optional.empty(), most),
                asked -> request -> rectification(request, asked));
    }

    @Produces
    ExportPart inclusionProposals(InclusionProposals proposals, Clock clock) {
        return ExportPart.list(
                "inclusionProposals",
                77,
                Set.of(),
                (work, id, most) -> proposals.of(work, new PatientId(id), Optional.empty(), most),
                asked -> entry -> InclusionProposalView.of(entry, asked.language(), clock.instant()));
    }

    /** A number that the person says is theirs is kept from who acts for them, as the number in the record is. */
    private static RectificationView rectification(Rectification request, Asked asked) {
        RectificationView view = RectificationView.of(request);
        return request.field() == Field.INSZ && asked.ground() == Ground.MANDATE ? view.withoutWords() : view;
    }
}
