package be.zorgkring.patient.person.store;

import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.store.Actors;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.TakingPart;
import be.zorgkring.patient.consent.store.ConsentChangeRow;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.person.domain.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A new person with all that is stored along with them, as the one statement that inserts many reads it. */
record NewPersonRow(
        UUID id,
        SealedNumber number,
        List<IndexEntry> indexes,
        List<String> given,
        String family,
        LocalDate birthDate,
        String birthPrecision,
        String sex,
        String nis,
        String municipality,
        List<String> languages,
        List<ConditionRow> conditions,
        long version,
        String sharing,
        Instant since,
        String method,
        String recorderKind,
        String recorder,
        List<Part> takingPart,
        List<ConsentChangeRow> changes) {

    record Part(
            String pilot,
            String state,
            Instant since,
            String method,
            String recorderKind,
            String recorder,
            LocalDate includedOn) {

        static Part of(TakingPart part) {
            return new Part(
                    part.pilot().value(),
                    part.state().code(),
                    part.since(),
                    part.evidence().method().code(),
                    Actors.kind(part.evidence().recordedBy()),
                    Actors.id(part.evidence().recordedBy()),
                    part.includedOn());
        }
    }

    static NewPersonRow of(Dossier dossier, InszVault vault) {
        Person person = dossier.person();
        Consent consent = dossier.consent();
        Evidence evidence = consent.sharing().evidence();
        UUID id = dossier.id().value();
        List<ConsentChangeRow> changes = new ArrayList<>();
        dossier.changes()
                .forEach(change -> changes.add(ConsentChangeRow.of(dossier.id(), changes.size() + 1L, change)));
        return new NewPersonRow(
                id,
                SealedNumber.of(person.insz(), id, vault),
                IndexEntry.of(person.insz(), id, vault),
                person.name().given().stream().map(PlainText::value).toList(),
                person.name().family().value(),
                person.birthDate().value().earliest(),
                person.birthDate().value().precision().code(),
                person.sex().code(),
                person.municipality().nis().code(),
                person.municipality().name().value(),
                person.languages().stream().map(Language::tag).toList(),
                person.conditions().stream().map(ConditionRow::of).toList(),
                consent.version(),
                consent.sharing().code(),
                consent.sharing().since(),
                evidence.method().code(),
                Actors.kind(evidence.recordedBy()),
                Actors.id(evidence.recordedBy()),
                consent.takingPart().stream().map(Part::of).toList(),
                changes);
    }
}
