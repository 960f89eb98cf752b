package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.patient.common.api.Fields;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.Checked;
import be.zorgkring.patient.common.domain.Coded;
import be.zorgkring.patient.common.domain.Flaw;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingWish;
import be.zorgkring.patient.person.domain.BirthDate;
import be.zorgkring.patient.person.domain.CodeSystem;
import be.zorgkring.patient.person.domain.Condition;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Reads an inclusion from a request: the same rules for one that is typed and for five hundred that are loaded. */
@ApplicationScoped
class InclusionReader {

    /** How far the sender's clock may be ahead of ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Clock clock;
    private final UnissuedSerials unissued;

    InclusionReader(Clock clock, InszSettings settings) {
        this.clock = clock;
        this.unissued = settings.allowUnissuedSerials() ? UnissuedSerials.ALLOWED : UnissuedSerials.REFUSED;
    }

    /** Which day counts as the day of inclusion. */
    enum CountingDate {
        TODAY,
        DAY_OF_CONSENT
    }

    Outcome<Inclusion, Problem> read(InclusionRequest request, CountingDate countingDate) {
        Fields fields = new Fields();
        if (request == null) {
            fields.flawed("", Flaw.REQUIRED);
            return fields.sound(() -> null);
        }
        Instant now = clock.instant();
        LocalDate today = BelgianCalendar.day(now);
        Insz insz = fields.read("/insz", request.insz(), raw -> Insz.read(raw, unissued, today));
        PersonName name = name(fields, request.name());
        BirthDate born = fields.read("/birthDate", request.birthDate(), raw -> BirthDate.read(raw, today));
        Sex sex = fields.read("/sex", request.sex(), raw -> Coded.read(Sex.class, raw));
        Municipality municipality = municipality(fields, request.municipality());
        List<Language> languages = fields.each(
                "/languages",
                request.languages(),
                1,
                Language.MOST,
                (pointer, raw) -> fields.read(pointer, raw, Language::read));
        List<Condition> conditions = fields.each(
                "/conditions",
                request.conditions(),
                0,
                Condition.MOST,
                (pointer, raw) -> condition(fields, pointer, raw));
        if (conditions.stream().map(Condition::code).distinct().count() < conditions.size()) {
            fields.flawed("/conditions", Flaw.DUPLICATE);
        }
        PilotCode pilot = fields.read("/pilot", request.pilot(), PilotCode::read);
        Consented consented = consented(fields, request.consent(), now, born);
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

    private static PersonName name(Fields fields, InclusionRequest.Name name) {
        if (name == null) {
            return fields.flawed("/name", Flaw.REQUIRED);
        }
        List<PlainText> given = fields.each(
                "/name/given",
                name.given(),
                0,
                PersonName.MOST_GIVEN_NAMES,
                (pointer, raw) -> fields.read(pointer, raw, text -> PlainText.readName(text, PersonName.LONGEST)));
        PlainText family =
                fields.read("/name/family", name.family(), text -> PlainText.readName(text, PersonName.LONGEST));
        return fields.hasErrors() ? null : new PersonName(given, family);
    }

    private static Municipality municipality(Fields fields, InclusionRequest.Place place) {
        if (place == null) {
            return fields.flawed("/municipality", Flaw.REQUIRED);
        }
        Municipality.Nis nis = fields.read("/municipality/nis", place.nis(), Municipality.Nis::read);
        PlainText name = fields.read(
                "/municipality/name", place.name(), text -> PlainText.readName(text, Municipality.LONGEST_NAME));
        return new Municipality(nis, name);
    }

    private static Condition condition(Fields fields, String pointer, InclusionRequest.Coding coding) {
        CodeSystem system = fields.read(pointer + "/system", coding.system(), raw -> Coded.read(CodeSystem.class, raw));
        Condition.Code code = system == null && coding.code() != null
                ? null
                : fields.read(pointer + "/code", coding.code(), raw -> Condition.Code.read(system, raw));
        PlainText label = fields.read(
                pointer + "/label", coding.label(), raw -> PlainText.readName(raw, Condition.LONGEST_LABEL));
        return code == null || label == null ? null : new Condition(code, label);
    }

    private record Consented(SharingWish sharing, Method method, Instant at) {}

    private static Consented consented(Fields fields, InclusionRequest.Consent consent, Instant now, BirthDate born) {
        if (consent == null) {
            return fields.flawed("/consent", Flaw.REQUIRED);
        }
        SharingWish sharing =
                fields.read("/consent/sharing", consent.sharing(), raw -> Coded.read(SharingWish.class, raw));
        fields.read("/consent/takingPart", consent.takingPart(), raw -> Coded.read(SharingWish.class, raw)
                .then(wish ->
                        wish == SharingWish.GIVEN ? Checked.sound(wish) : Checked.unsound(Flaw.CONSENT_NOT_GIVEN)));
        Method method = fields.read("/consent/method", consent.method(), raw -> Coded.read(Method.class, raw));
        Instant at = fields.read("/consent/at", consent.at(), raw -> moment(raw, now, born));
        return new Consented(sharing, method, at);
    }

    private static Checked<Instant> moment(String raw, Instant now, BirthDate born) {
        Instant at;
        try {
            at = Instant.parse(raw);
        } catch (DateTimeParseException notAnInstant) {
            return Checked.unsound(Flaw.INSTANT_FORMAT);
        }
        if (at.isAfter(now.plus(CLOCKS_DIFFER))) {
            return Checked.unsound(Flaw.IN_FUTURE);
        }
        return born != null && BelgianCalendar.day(at).isBefore(born.value())
                ? Checked.unsound(Flaw.CONSENT_BEFORE_BIRTH)
                : Checked.sound(at);
    }
}
