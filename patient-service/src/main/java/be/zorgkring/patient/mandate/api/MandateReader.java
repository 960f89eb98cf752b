package be.zorgkring.patient.mandate.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.mandate.domain.MandateEvidence;
import be.zorgkring.patient.mandate.domain.MandateKind;
import be.zorgkring.patient.mandate.domain.Mandator.Wish;
import be.zorgkring.patient.mandate.domain.NamedMandatee;
import be.zorgkring.patient.mandate.domain.Period;
import be.zorgkring.patient.mandate.domain.Scope;
import be.zorgkring.patient.mandate.usecase.RegisterMandate.Registration;
import be.zorgkring.patient.mandate.usecase.RegisterMandate.Whom;
import be.zorgkring.patient.person.api.InszSettings;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Insz.UnissuedSerials;
import be.zorgkring.patient.person.domain.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads mandates from requests: the same rules for one that a person gives and for one that is registered. */
@ApplicationScoped
class MandateReader {

    /** How far the sender's clock may be behind ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Clock clock;
    private final UnissuedSerials unissued;

    MandateReader(Clock clock, InszSettings settings) {
        this.clock = clock;
        this.unissued = settings.allowUnissuedSerials() ? UnissuedSerials.ALLOWED : UnissuedSerials.REFUSED;
    }

    record Gift(Wish wish, NamedMandatee mandatee) {}

    Checked<Gift> gift(MandateRequest request) {
        Fields fields = new Fields();
        Instant now = clock.instant();
        MandateKind kind = fields.need("/kind", request.kind(), raw -> Coded.read(MandateKind.class, raw)
                .then(known -> Checked.unless(!known.isThePersonsToGive(), "mandate.kind-by-law", known)));
        Scope scope = fields.need("/scope", request.scope(), raw -> Coded.read(Scope.class, raw));
        Period period = period(fields, request.from(), request.until(), now);
        fields.noteIf(period != null && period.from().isBefore(now.minus(CLOCKS_DIFFER)), "/from", Flaw.PERIOD);
        NamedMandatee mandatee = fields.need("/mandatee", request.mandatee(), this::mandatee);
        return fields.sound(() -> new Gift(new Wish(kind, scope, period), mandatee));
    }

    Checked<Registration> registration(RegistrationRequest request) {
        Fields fields = new Fields();
        Whom person = person(fields, request);
        MandateKind kind = fields.need("/kind", request.kind(), raw -> Coded.read(MandateKind.class, raw));
        Scope scope = fields.need("/scope", request.scope(), raw -> Coded.read(Scope.class, raw));
        Period period = period(fields, request.from(), request.until(), clock.instant());
        NamedMandatee mandatee = fields.need("/mandatee", request.mandatee(), this::mandatee);
        MandateEvidence evidence = fields.need("/evidence", request.evidence(), MandateReader::evidence);
        return fields.sound(() -> new Registration(person, new Wish(kind, scope, period), mandatee, evidence));
    }

    private Whom person(Fields fields, RegistrationRequest request) {
        if (request.insz() == null) {
            return fields.need("/patientId", request.patientId(), raw -> Rules.uuid(raw)
                    .map(id -> new Whom.ById(new PatientId(id))));
        }
        fields.noteIf(request.patientId() != null, "/patientId", Flaw.UNEXPECTED);
        return fields.need("/insz", request.insz(), raw -> insz(raw).map(Whom.ByNumber::new));
    }

    /** Null when either end cannot be read or the two do not fit; that is noted. */
    private static Period period(Fields fields, String rawFrom, String rawUntil, Instant now) {
        Instant from = rawFrom == null ? now : fields.need("/from", rawFrom, Moments::instant);
        Instant until = fields.maybe("/until", rawUntil, Moments::instant);
        if (from == null || rawUntil != null && until == null) {
            return null;
        }
        Period period = new Period(from, Optional.ofNullable(until));
        fields.noteIf(!period.fits(now), "/until", Flaw.PERIOD);
        return period;
    }

    private Checked<NamedMandatee> mandatee(MandateRequest.Mandatee mandatee) {
        Fields fields = new Fields();
        if (mandatee.memberId() != null) {
            fields.noteIf(mandatee.insz() != null, "/insz", Flaw.UNEXPECTED);
            fields.noteIf(mandatee.name() != null, "/name", Flaw.UNEXPECTED);
            NamedMandatee member = fields.need(
                    "/memberId", mandatee.memberId(), raw -> Rules.uuid(raw).map(NamedMandatee.ByMember::new));
            return fields.sound(() -> member);
        }
        Insz insz = fields.need("/insz", mandatee.insz(), this::insz);
        PlainText name = fields.need("/name", mandatee.name(), raw -> PlainText.readName(raw, PersonName.LONGEST));
        return fields.sound(() -> new NamedMandatee.ByNumber(insz, name));
    }

    private Checked<Insz> insz(String raw) {
        return Insz.read(raw, unissued, BelgianCalendar.day(clock.instant()));
    }

    private static Checked<MandateEvidence> evidence(RegistrationRequest.Evidence evidence) {
        Fields fields = new Fields();
        MandateEvidence.EvidenceKind kind =
                fields.need("/kind", evidence.kind(), raw -> Coded.read(MandateEvidence.EvidenceKind.class, raw));
        PlainText reference = fields.need(
                "/reference", evidence.reference(), raw -> PlainText.read(raw, MandateEvidence.LONGEST_REFERENCE));
        return fields.sound(() -> new MandateEvidence(kind, reference));
    }
}
