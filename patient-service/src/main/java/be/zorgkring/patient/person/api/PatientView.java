package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.condition.domain.ClinicalStatus;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.condition.usecase.ReadConditions;
import be.zorgkring.patient.consent.api.ConsentView;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.person.domain.Municipality;
import be.zorgkring.patient.person.domain.Person;
import be.zorgkring.patient.person.domain.PersonName;
import be.zorgkring.patient.person.domain.Sex;
import be.zorgkring.patient.person.usecase.ShowPerson;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's record as far as the caller may see it; a category that is not permitted is left out as a whole.
 *
 * @param categories what is permitted, so that an absent part is told from an empty one
 * @param conditions those that the caller may see: what is about mental health is a category of its own
 * @param insz only for the person and for professionals
 * @param consent only for the person
 * @param formerIds of records that were merged into this one
 * @param mergedInto the record that stands for this one, when it is retired
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PatientView(
        UUID id,
        List<String> categories,
        @Nullable String insz,
        @Nullable NameView name,
        @Nullable String birthDate,
        @Nullable Sex sex,
        @Nullable MunicipalityView municipality,
        @Nullable List<String> languages,
        @Nullable List<ConditionView> conditions,
        @Nullable ConsentView consent,
        @Nullable List<UUID> formerIds,
        @Nullable UUID mergedInto) {

    record NameView(List<String> given, String family) {

        static NameView of(PersonName name) {
            return new NameView(
                    name.given().stream().map(PlainText::value).toList(),
                    name.family().value());
        }
    }

    record MunicipalityView(String nis, String name) {

        static MunicipalityView of(Municipality municipality) {
            return new MunicipalityView(
                    municipality.nis().code(), municipality.name().value());
        }
    }

    public record ConditionView(CodeSystem system, String code, String label, ClinicalStatus clinicalStatus) {

        public static ConditionView of(Condition condition) {
            return new ConditionView(
                    condition.code().system(),
                    condition.code().value(),
                    condition.label().value(),
                    condition.course().status());
        }
    }

    static PatientView of(PatientId id, ShowPerson.Shown shown) {
        Person person = shown.person();
        Decision.Allowed decision = shown.decision();
        boolean retired = shown.records().isRetired(id);
        boolean identity = decision.covers(DataCategory.IDENTITY);
        boolean contact = decision.covers(DataCategory.CONTACT);
        return new PatientView(
                id.value(),
                decision.categories().stream().sorted().map(DataCategory::code).toList(),
                identity && mayKnowNumber(decision.ground(), decision.professionalId())
                        ? person.insz().digits()
                        : null,
                identity ? NameView.of(person.name()) : null,
                identity ? person.birthDate().value().text() : null,
                identity ? person.sex() : null,
                contact ? MunicipalityView.of(person.municipality()) : null,
                contact ? person.languages().stream().map(Language::tag).toList() : null,
                conditions(person, decision),
                shown.consent().map(ConsentView::of).orElse(null),
                retired || shown.records().retired().isEmpty()
                        ? null
                        : shown.records().retired().stream()
                                .map(PatientId::value)
                                .toList(),
                retired ? shown.records().surviving().value() : null);
    }

    private static List<ConditionView> conditions(Person person, Decision.Allowed decision) {
        if (!decision.covers(DataCategory.CONDITIONS) && !decision.covers(DataCategory.MENTAL_HEALTH)) {
            return null;
        }
        return person.conditions().stream()
                .filter(condition -> decision.covers(ReadConditions.category(condition)))
                .map(ConditionView::of)
                .toList();
    }

    /** The law reserves the number for those who have a use for it; an informal carer has none. */
    public static boolean mayKnowNumber(Decision.Ground ground, UUID professionalId) {
        return switch (ground) {
            case SELF, ORGANISATION, EMERGENCY -> true;
            case CIRCLE -> professionalId != null;
            case MANDATE -> false;
        };
    }
}
