package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.person.domain.Correction;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.person.usecase.Identities;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The identity in {@code person}, and {@code identity_change}. */
@ApplicationScoped
class StoredIdentities implements Identities {

    // A field that is not corrected is null in the row and stays as it is.
    private static final String CORRECT = """
        update person p set
            given = case when r.family is null then p.given else r.given end,
            family = coalesce(r.family, p.family),
            birth_date = coalesce(r.birth_date, p.birth_date),
            birth_precision = coalesce(r.birth_precision, p.birth_precision),
            sex = coalesce(r.sex, p.sex),
            nis = coalesce(r.nis, p.nis),
            municipality = coalesce(r.municipality, p.municipality),
            languages = coalesce(r.languages, p.languages)
        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(
            id uuid, given text[], family text, birth_date date, birth_precision text, sex text, nis text,
            municipality text, languages text[])
        where p.id = r.id
        """;

    private static final String REMEMBER = """
        insert into identity_change (change_id, person_id, field, rectification_id, changed_by, changed_at)
        values (:id, :person, :field, :rectification, :by, :at)
        """;

    private record Corrected(
            UUID id,
            List<String> given,
            String family,
            LocalDate birthDate,
            String birthPrecision,
            String sex,
            String nis,
            String municipality,
            List<String> languages) {

        static Corrected of(UUID id, Correction correction) {
            return switch (correction) {
                case Correction.OfName(var name) ->
                    new Corrected(
                            id,
                            name.given().stream().map(PlainText::value).toList(),
                            name.family().value(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
                case Correction.OfBirthDate(var born) ->
                    new Corrected(
                            id,
                            null,
                            null,
                            born.value().earliest(),
                            born.value().precision().code(),
                            null,
                            null,
                            null,
                            null);
                case Correction.OfSex(var sex) ->
                    new Corrected(id, null, null, null, null, sex.code(), null, null, null);
                case Correction.OfMunicipality(var place) ->
                    new Corrected(
                            id,
                            null,
                            null,
                            null,
                            null,
                            null,
                            place.nis().code(),
                            place.name().value(),
                            null);
                case Correction.OfLanguages(var languages) ->
                    new Corrected(
                            id,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            languages.stream().map(Language::tag).toList());
            };
        }
    }

    @Override
    public Uni<Void> correct(
            Work work, PatientId patientId, Correction correction, UUID rectification, UUID by, Instant at) {
        return Rows.write(work, CORRECT, List.of(Corrected.of(patientId.value(), correction)))
                .chain(() -> work.sql(REMEMBER)
                        .setParameter("id", Uuid7.next())
                        .setParameter("person", patientId.value())
                        .setParameter("field", field(correction))
                        .setParameter("rectification", rectification)
                        .setParameter("by", by)
                        .setParameter("at", at)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static String field(Correction correction) {
        return switch (correction) {
            case Correction.OfName name -> "name";
            case Correction.OfBirthDate birthDate -> "birth-date";
            case Correction.OfSex sex -> "sex";
            case Correction.OfMunicipality municipality -> "municipality";
            case Correction.OfLanguages languages -> "languages";
        };
    }
}
