package be.zorgkring.patient.consent.api;

import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Exclusion;
import be.zorgkring.patient.consent.domain.TakingPart;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a person allows, as they read it. */
public record ConsentView(Sharing sharing, List<TakingPartView> takingPart, List<ExclusionView> exclusions) {

    record Sharing(String state, Instant since, String method) {}

    record TakingPartView(String pilot, String state, Instant since, String method, LocalDate includedOn) {

        static TakingPartView of(TakingPart part) {
            return new TakingPartView(
                    part.pilot().value(),
                    part.state().code(),
                    part.since(),
                    part.evidence().method().code(),
                    part.includedOn());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExclusionView(
            UUID exclusionId, String kind, UUID professionalId, UUID organisationId, String profession, Instant since) {

        static ExclusionView of(Exclusion exclusion) {
            UUID id = exclusion.id();
            String kind = exclusion.excluded().kind().code();
            return switch (exclusion.excluded()) {
                case Exclusion.Professional(UUID professional) ->
                    new ExclusionView(id, kind, professional, null, null, exclusion.since());
                case Exclusion.Organisation(UUID organisation) ->
                    new ExclusionView(id, kind, null, organisation, null, exclusion.since());
                case Exclusion.Profession(String code) ->
                    new ExclusionView(id, kind, null, null, code, exclusion.since());
            };
        }
    }

    public static ConsentView of(Consent consent) {
        return new ConsentView(
                new Sharing(
                        consent.sharing().code(),
                        consent.sharing().since(),
                        consent.sharing().evidence().method().code()),
                consent.takingPart().stream().map(TakingPartView::of).toList(),
                consent.exclusions().stream().map(ExclusionView::of).toList());
    }
}
