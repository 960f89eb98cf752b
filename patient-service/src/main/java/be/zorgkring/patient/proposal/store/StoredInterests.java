package be.zorgkring.patient.proposal.store;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.OwnInterest;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Insz.UnissuedSerials;
import be.zorgkring.patient.person.store.SealedNumbers;
import be.zorgkring.patient.proposal.domain.Proposed;
import be.zorgkring.patient.proposal.usecase.Interests;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Compares somebody with all who are touched by a proposal: by account, number and record, by a place
 * in the circle, and by mandates in both directions.
 */
@ApplicationScoped
class StoredInterests implements Interests, OwnInterest {

    // Each of the two is a set of records, of numbers under all index keys, and of accounts. Former numbers count:
    // whoever had one is no stranger.
    private static final String TOUCH = """
        with my_records as (
            select other.id from (
                select person_id as id from insz_index where insz_index = any (string_to_array(cast(:mine as text), ','))
                union select patient_id from consent where account_id = :account) own
            cross join lateral records_of_person(own.id) as other (id)
        ), gainer as (
            select account_id from access_member where member_id = cast(:member as uuid) and account_id is not null
        ), their_records as (
            select other.id from (
                select cast(record as uuid) as id from unnest(string_to_array(cast(:records as text), ',')) as record
                union select person_id from insz_index
                      where insz_index = any (string_to_array(cast(:theirs as text), ','))
                union select patient_id from consent join gainer using (account_id)) named
            cross join lateral records_of_person(named.id) as other (id)
        ), their_numbers as (
            select number from unnest(string_to_array(cast(:theirs as text), ',')) as number
            union select insz_index from insz_index join their_records on their_records.id = person_id
            union select insz_index from mandate join gainer using (account_id) where insz_index is not null
        ), their_accounts as (
            select account_id from consent join their_records on their_records.id = patient_id where account_id is not null
            union select account_id from mandate join their_numbers on number = insz_index where account_id is not null
            union select account_id from gainer
        ), standing as (
            select patient_id, insz_index, account_id from mandate
            where revoked_at is null and (active_until is null or active_until > :now)
              and patient_id in (select id from my_records union select id from their_records)
        )
        select exists (select from their_accounts where account_id = :account)
            or exists (select from their_numbers where number = any (string_to_array(cast(:mine as text), ',')))
            or exists (select from my_records join their_records using (id))
            or exists (select from access_member join their_records on their_records.id = patient_id
                       where account_id = :account and (active_until is null or active_until > :now))
            or exists (select from standing join their_records on their_records.id = patient_id
                       where account_id = :account or insz_index = any (string_to_array(cast(:mine as text), ',')))
            or exists (select from standing join my_records on my_records.id = patient_id
                       where account_id in (select account_id from their_accounts)
                          or insz_index in (select number from their_numbers))
        """;

    private static final String RECORDS = """
        select other.id from (
            select person_id as id from insz_index where insz_index = any (string_to_array(cast(:%1$sNumbers as text), ','))
            union select patient_id from consent where account_id = :%1$sAccount) own
        cross join lateral records_of_person(own.id) as other (id)
        """;

    private static final String SAME =
            "select exists (" + RECORDS.formatted("one") + " intersect " + RECORDS.formatted("other") + ")";

    private final SealedNumbers numbers;
    private final Clock clock;

    StoredInterests(SealedNumbers numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public Uni<Boolean> touch(Work work, UUID accountId, Insz insz, Proposed proposed, Instant now) {
        return touch(work, accountId, insz, proposed.records(), proposed.gainersNumber(), proposed.gainersPlace(), now);
    }

    @Override
    public Uni<Boolean> touches(Work work, Caller caller, PatientId patientId) {
        Instant now = clock.instant();
        return caller.ssin()
                .map(ssin -> Insz.read(ssin, UnissuedSerials.ALLOWED, BelgianCalendar.day(now)))
                .map(checked -> switch (checked) {
                    case Checked.Sound<Insz>(Insz insz) ->
                        touch(
                                work,
                                caller.accountId(),
                                insz,
                                List.of(patientId),
                                Optional.empty(),
                                Optional.empty(),
                                now);
                    case Checked.Flawed<Insz> flawed -> Uni.createFrom().item(true);
                })
                .orElseGet(() -> Uni.createFrom().item(true));
    }

    private Uni<Boolean> touch(
            Work work,
            UUID accountId,
            Insz insz,
            List<PatientId> records,
            Optional<Insz> gainersNumber,
            Optional<UUID> gainersPlace,
            Instant now) {
        return work.sql(TOUCH, Boolean.class)
                .setParameter("mine", indexes(List.of(insz)))
                .setParameter("account", accountId)
                .setParameter(
                        "records",
                        records.stream()
                                .map(PatientId::value)
                                .map(UUID::toString)
                                .collect(Collectors.joining(",")))
                .setParameter("theirs", indexes(gainersNumber.stream().toList()))
                .setParameter("member", gainersPlace.map(UUID::toString).orElse(null))
                .setParameter("now", now)
                .getSingleResult();
    }

    @Override
    public Uni<Boolean> isSamePerson(Work work, UUID accountId, Insz insz, UUID otherAccountId, Insz otherInsz) {
        return work.sql(SAME, Boolean.class)
                .setParameter("oneNumbers", indexes(List.of(insz)))
                .setParameter("oneAccount", accountId)
                .setParameter("otherNumbers", indexes(List.of(otherInsz)))
                .setParameter("otherAccount", otherAccountId)
                .getSingleResult();
    }

    private String indexes(List<Insz> all) {
        return all.stream().flatMap(each -> numbers.indexes(each).stream()).collect(Collectors.joining(","));
    }
}
