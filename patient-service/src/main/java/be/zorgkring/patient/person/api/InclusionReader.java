package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PastMoment;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.condition.domain.Sensitivity;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingWish;
import be.zorgkring.patient.person.domain.BirthDate;
import be.zorgkring.patient.person.domain.Inclusion;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Insz.UnissuedSerials;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.person.domain.Municipality;
import be.zorgkring.patient.person.domain.Person;
import be.zorgkring.patient.person.domain.PersonName;
import be.zorgkring.patient.person.domain.Sex;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads an inclusion from a request: the same rules for one that is typed and for five hundred that are loaded. */
@ApplicationScoped
class InclusionReader {

    private final Clock clock;
    private final UnissuedSerials unissued;

    InclusionReader(Clock clock, InszSettings settings) {
        this.clock = clock;
        this.unissued = settings.unissuedSerials();
    }

    /** Which day counts as the day of inclusion. */
    enum CountingDate {
        TODAY,
        DAY_OF_CONSENT
    }

    Checked<Inclusion> read(InclusionRequest request, CountingDate countingDate) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        Instant now = clock.instant();
        LocalDate today = BelgianCalendar.day(now);
        Insz insz = fields.need("/insz", request.insz(), raw -> Insz.read(raw, unissued, today));
        PersonName name = fields.need("/name", request.name(), InclusionReader::name);
        BirthDate born = fields.need("/birthDate", request.birthDate(), raw -> BirthDate.read(raw, today));
        Sex sex = fields.need("/sex", request.sex(), raw -> Coded.read(Sex.class, raw));
        Municipality municipality = fields.need("/municipality", request.municipality(), InclusionReader::municipality);
        List<Language> languages =
                fields.each("/languages", request.languages(), 1, Language.MOST, Rules.once(Language::read));
        List<Condition> conditions = fields.each(
                "/conditions", request.conditions(), 0, Condition.MOST, Rules.once(InclusionReader::condition));
        long codes = conditions.stream().map(Condition::code).distinct().count();
        fields.noteIf(codes < conditions.size(), "/conditions", Flaw.REPEATED);
        PilotCode pilot = fields.need("/pilot", request.pilot(), PilotCode::read);
        Consented consented = fields.need("/consent", request.consent(), consent -> consented(consent, now, born));
        return fields.sound(() -> new Inclusion(
                new Person(insz, name, born, sex, municipality, languages, conditions),
                pilot,
                consented.sharing(),
                consented.method(),
                consented.at(),
                switch (countingDate) {
                    case TODAY -> today;
                    case DAY_OF_CONSENT -> BelgianCalendar.day(consented.at());
                }));
    }

    static Checked<PersonName> name(InclusionRequest.Name name) {
        Fields fields = new Fields();
        List<PlainText> given = fields.each(
                "/given",
                name.given(),
                0,
                PersonName.MOST_GIVEN_NAMES,
                text -> PlainText.readName(text, PersonName.LONGEST));
        PlainText family = fields.need("/family", name.family(), text -> PlainText.readName(text, PersonName.LONGEST));
        return fields.sound(() -> new PersonName(given, family));
    }

    static Checked<Municipality> municipality(InclusionRequest.Place place) {
        Fields fields = new Fields();
        Municipality.Nis nis = fields.need("/nis", place.nis(), Municipality.Nis::read);
        PlainText name =
                fields.need("/name", place.name(), text -> PlainText.readName(text, Municipality.LONGEST_NAME));
        return fields.sound(() -> new Municipality(nis, name));
    }

    private static Checked<Condition> condition(InclusionRequest.Coding coding) {
        Fields fields = new Fields();
        CodeSystem system = fields.need("/system", coding.system(), raw -> Coded.read(CodeSystem.class, raw));
        // Of a code whose system is not known nothing more can be said.
        Condition.Code code = fields.need(
                "/code", coding.code(), raw -> system == null ? Checked.sound(null) : Condition.Code.read(system, raw));
        PlainText label =
                fields.need("/label", coding.label(), raw -> PlainText.readName(raw, Condition.LONGEST_LABEL));
        Sensitivity mark = fields.maybe("/sensitive", coding.sensitive(), raw -> Coded.read(Sensitivity.class, raw));
        return fields.sound(() -> Condition.present(code, label, Optional.ofNullable(mark)));
    }

    private record Consented(SharingWish sharing, Method method, Instant at) {}

    private static Checked<Consented> consented(InclusionRequest.Consent consent, Instant now, BirthDate born) {
        Fields fields = new Fields();
        SharingWish sharing = fields.need("/sharing", consent.sharing(), raw -> Coded.read(SharingWish.class, raw));
        fields.need("/takingPart", consent.takingPart(), raw -> Coded.read(SharingWish.class, raw)
                .then(wish -> Checked.unless(wish != SharingWish.GIVEN, "consent.not-given", wish)));
        Method method = fields.need("/method", consent.method(), Method::ofThePerson);
        Instant at = fields.need("/at", consent.at(), raw -> moment(raw, now, born));
        return fields.sound(() -> new Consented(sharing, method, at));
    }

    private static Checked<Instant> moment(String raw, Instant now, BirthDate born) {
        return PastMoment.read(raw, now)
                .then(at -> Checked.unless(
                        born != null
                                && BelgianCalendar.day(at).isBefore(born.value().earliest()),
                        "consent.before-birth",
                        at));
    }
}
