package be.zorgkring.network.circle.store;

import be.zorgkring.kernel.input.Moments;
import be.zorgkring.network.circle.domain.AccountId;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.Period;
import be.zorgkring.network.directory.domain.OrganisationId;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.time.Instant;
import java.util.UUID;

/** A membership as a row: a professional has an id of the directory, a carer a label. */
record MemberRow(
        UUID id,
        UUID circleId,
        UUID professionalId,
        UUID organisationId,
        UUID accountId,
        String label,
        String relationship,
        String role,
        Instant activeFrom,
        Instant activeUntil) {

    /** In the order in which {@link #member} reads them; the table is called {@code m}. */
    static final String COLUMNS = "m.id as member_id, m.professional_id, m.organisation_id, m.account_id, m.label,"
            + " m.relationship, m.role, m.active_from, m.active_until";

    static MemberRow of(UUID circle, Member member) {
        UUID id = member.id().value();
        Instant from = member.period().from();
        Instant until = member.period().until();
        return switch (member.party()) {
            case Party.Professional(ProfessionalId professional, OrganisationId organisation) ->
                new MemberRow(
                        id,
                        circle,
                        professional.value(),
                        organisation == null ? null : organisation.value(),
                        null,
                        null,
                        null,
                        member.role(),
                        from,
                        until);
            case Party.Carer(AccountId account, ShownText label, String relationship) ->
                new MemberRow(
                        id,
                        circle,
                        null,
                        null,
                        account == null ? null : account.value(),
                        label.value(),
                        relationship,
                        member.role(),
                        from,
                        until);
        };
    }

    /** Reads the columns from a position on. */
    static Member member(Object[] row, int at) {
        UUID professional = (UUID) row[at + 1];
        UUID organisation = (UUID) row[at + 2];
        UUID account = (UUID) row[at + 3];
        Party party = professional != null
                ? new Party.Professional(
                        new ProfessionalId(professional),
                        organisation == null ? null : new OrganisationId(organisation))
                : new Party.Carer(
                        account == null ? null : new AccountId(account), new ShownText((String) row[at + 4]), (String)
                                row[at + 5]);
        return new Member(
                new MemberId((UUID) row[at]),
                party,
                (String) row[at + 6],
                new Period(instant(row[at + 7]), instant(row[at + 8])));
    }

    /** An end that nobody can read is the nearest that one can, so that the person still finds the member and removes them. */
    private static Instant instant(Object value) {
        return Moments.nearest((Instant) value);
    }
}
