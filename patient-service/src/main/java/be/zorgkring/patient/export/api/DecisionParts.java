package be.zorgkring.patient.export.api;

import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.event.Work;
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
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
        return list(
                "consentHistory",
                61,
                (work, patient, most) -> history.about(work, patient, Optional.empty(), most),
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
        return list("participationHistory", 63, participations::history, ParticipationHistoryView::of);
    }

    /** For members who left too. */
    @Produces
    ExportPart memberCategories(MemberChoices choices) {
        return list("memberCategories", 65, choices::all, CategoriesView::of);
    }

    /** Those that ended too; never by number. */
    @Produces
    ExportPart mandates(ListMandates mandates) {
        return list("mandates", 67, mandates::listUndecided, MandateView::of);
    }

    @Produces
    ExportPart mandateHistory(Mandates mandates) {
        return list("mandateHistory", 68, mandates::history, MandateHistoryView::of);
    }

    /** What became of them too; never by number. */
    @Produces
    ExportPart proposals(Proposals proposals) {
        return list(
                "proposals",
                69,
                (work, patient, most) -> proposals.about(work, patient, Optional.empty(), most),
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

    /** The entries of a list about a person, as far as a copy holds them. */
    private interface AboutPerson<T> {

        Uni<List<T>> of(Work work, PatientId patient, int most);
    }

    private static <T> ExportPart list(String name, int position, AboutPerson<T> entries, Function<? super T, ?> view) {
        return ExportPart.plainList(
                name, position, Set.of(), (work, id, most) -> entries.of(work, new PatientId(id), most), view);
    }

    /** A number that the person says is theirs is kept from who acts for them, as the number in the record is. */
    private static RectificationView rectification(Rectification request, Asked asked) {
        RectificationView view = RectificationView.of(request);
        return request.field() == Field.INSZ && asked.ground() == Ground.MANDATE ? view.withoutWords() : view;
    }
}
