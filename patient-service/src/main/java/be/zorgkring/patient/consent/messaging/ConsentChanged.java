package be.zorgkring.patient.consent.messaging;

import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Exclusion;
import be.zorgkring.patient.consent.domain.SharingConsent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Contract message: the whole consent of one person. */
record ConsentChanged(
        UUID patientId,
        long version,
        UUID accountId,
        Sharing sharing,
        List<Part> takingPart,
        List<ShutOut> exclusions) {

    static final String TOPIC = "zorgkring.consent";
    static final String TYPE = "be.zorgkring.patient.consent-changed.v1";

    record Sharing(String state, Instant since) {}

    record Part(String pilot, String state, Instant since) {}

    record ShutOut(
            UUID exclusionId,
            String kind,
            UUID professionalId,
            UUID organisationId,
            String profession,
            Instant since) {}

    static ConsentChanged of(Consent consent) {
        return new ConsentChanged(
                consent.patientId().value(),
                consent.version(),
                consent.accountId().orElse(null),
                sharing(consent),
                consent.takingPart().stream()
                        .map(part -> new Part(part.pilot().value(), part.state().code(), part.since()))
                        .toList(),
                consent.exclusions().stream().map(ConsentChanged::shutOut).toList());
    }

    /** While the record is restricted no service shares it, which the contract calls withdrawn. */
    private static Sharing sharing(Consent consent) {
        SharingConsent own = consent.sharing();
        return switch (own) {
            case SharingConsent.Given given ->
                consent.restriction()
                        .map(restriction -> new Sharing("withdrawn", latest(restriction.since(), given.since())))
                        .orElseGet(() -> new Sharing(given.code(), given.since()));
            case SharingConsent.Withdrawn withdrawn -> new Sharing(withdrawn.code(), withdrawn.since());
            case SharingConsent.Deceased dead -> new Sharing(dead.code(), dead.since());
        };
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static ShutOut shutOut(Exclusion exclusion) {
        UUID id = exclusion.id();
        String kind = exclusion.excluded().kind().code();
        Instant since = exclusion.since();
        return switch (exclusion.excluded()) {
            case Exclusion.Professional(UUID professional) -> new ShutOut(id, kind, professional, null, null, since);
            case Exclusion.Organisation(UUID organisation) -> new ShutOut(id, kind, null, organisation, null, since);
            case Exclusion.Profession(String code) -> new ShutOut(id, kind, null, null, code, since);
        };
    }
}
