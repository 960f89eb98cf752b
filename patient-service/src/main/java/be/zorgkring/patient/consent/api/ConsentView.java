package be.zorgkring.patient.consent.api;

import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Exclusion;
import be.zorgkring.patient.consent.domain.Exclusion.ExcludedKind;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.Restriction;
import be.zorgkring.patient.consent.domain.SharingConsent;
import be.zorgkring.patient.consent.domain.SharingState;
import be.zorgkring.patient.consent.domain.TakingPart;
import be.zorgkring.patient.consent.domain.TakingPart.TakingPartState;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person allows, as they read it.
 *
 * @param sharing as they gave or withdrew it; while a restriction is there it opens nothing
 * @param restriction there while the use of the record is stopped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentView(
        Sharing sharing,
        @Nullable RestrictionView restriction,
        List<TakingPartView> takingPart,
        List<ExclusionView> exclusions) {

    /** @param diedOn day of death that was registered, so that a wrong one can be contested */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sharing(
            SharingState state,
            Instant since,
            Method method,
            @Nullable LocalDate diedOn) {

        static Sharing of(SharingConsent sharing) {
            return new Sharing(
                    sharing.state(),
                    sharing.since(),
                    sharing.evidence().method(),
                    sharing instanceof SharingConsent.Deceased dead ? dead.on() : null);
        }
    }

    record RestrictionView(Instant since, String reason) {

        static RestrictionView of(Restriction restriction) {
            return new RestrictionView(restriction.since(), restriction.reason().value());
        }
    }

    record TakingPartView(String pilot, TakingPartState state, Instant since, Method method, LocalDate includedOn) {

        static TakingPartView of(TakingPart part) {
            return new TakingPartView(
                    part.pilot().value(),
                    part.state(),
                    part.since(),
                    part.evidence().method(),
                    part.includedOn());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExclusionView(
            UUID exclusionId,
            ExcludedKind kind,
            @Nullable UUID professionalId,
            @Nullable UUID organisationId,
            @Nullable String profession,
            @Nullable String note,
            Instant since) {

        static ExclusionView of(Exclusion exclusion) {
            return switch (exclusion.excluded()) {
                case Exclusion.Professional(UUID professional) -> of(exclusion, professional, null, null);
                case Exclusion.Organisation(UUID organisation) -> of(exclusion, null, organisation, null);
                case Exclusion.Profession(String code) -> of(exclusion, null, null, code);
            };
        }

        private static ExclusionView of(Exclusion exclusion, UUID professional, UUID organisation, String profession) {
            return new ExclusionView(
                    exclusion.id(),
                    exclusion.excluded().kind(),
                    professional,
                    organisation,
                    profession,
                    exclusion.note().map(PlainText::value).orElse(null),
                    exclusion.since());
        }
    }

    public static ConsentView of(Consent consent) {
        return new ConsentView(
                Sharing.of(consent.sharing()),
                consent.restriction().map(RestrictionView::of).orElse(null),
                consent.takingPart().stream().map(TakingPartView::of).toList(),
                consent.exclusions().stream().map(ExclusionView::of).toList());
    }
}
