package be.zorgkring.network.circle.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.CircleId;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.ProposedMember;
import be.zorgkring.network.circle.domain.ProposedMemberId;
import be.zorgkring.network.circle.usecase.Circles.Listed;
import be.zorgkring.network.circle.usecase.ProposedMembers;
import be.zorgkring.network.directory.domain.OrganisationId;
import be.zorgkring.network.directory.domain.ProfessionalId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The {@code proposed_member} table. */
@ApplicationScoped
class StoredProposedMembers implements ProposedMembers {

    // Who had to leave one of the circles of merged records had to leave all. Who ended a membership before that was
    // written
    // down is not known, and counts as the person.
    private static final String HAD_TO_LEAVE = """
            select asked.id, latest.professional_id
            from circle asked
            cross join lateral (
                select distinct on (m.professional_id) m.professional_id, m.ended_by
                from circle own join circle_member m on m.circle_id = own.id
                where own.patient_id in (select id from records_of_person(asked.patient_id) as id)
                  and m.professional_id is not null and m.ended_at is not null
                order by m.professional_id, m.ended_at desc) as latest
            where asked.id in (:circles) and coalesce(latest.ended_by, 'person') = 'person'
            """;

    private static final String ADD = """
            insert into proposed_member (id, circle_id, professional_id, organisation_id, role, active_until, proposed_by,
                                         proposed_at, expires_at)
            select r.id, r.circle, r.professional, r.organisation, r.role, r.until, r.by, r.at, r.expires
            from jsonb_to_record(cast(cast(:row as text) as jsonb)) as r (id uuid, circle uuid, professional uuid,
                organisation uuid, role text, until timestamptz, by uuid, at timestamptz, expires timestamptz)
            where not exists (select from proposed_member q
                              where q.circle_id = r.circle and q.professional_id = r.professional and q.expires_at > r.at)
              and (select count(*) from proposed_member q
                   where q.circle_id = r.circle and q.declined_at is null and q.expires_at > r.at) < :most
            """;

    private static final String COLUMNS =
            "q.id, q.circle_id, q.professional_id, q.organisation_id, q.role, q.active_until,"
                    + " q.proposed_by, q.proposed_at, q.expires_at";

    private static final String LISTED =
            "select " + COLUMNS + ", p.name as professional, o.name as organisation, q.declined_at" + """
             from circle c
            join proposed_member q on q.circle_id = c.id
            join professional p on p.id = q.professional_id
            left join organisation o on o.id = q.organisation_id
            where c.patient_id = :patient
            """;

    private static final String OPEN = " and q.declined_at is null and q.expires_at > :now";

    private record Row(
            UUID id,
            UUID circle,
            UUID professional,
            UUID organisation,
            String role,
            Instant until,
            UUID by,
            Instant at,
            Instant expires) {

        static Row of(ProposedMember proposal) {
            OrganisationId organisation = proposal.party().organisation();
            return new Row(
                    proposal.id().value(),
                    proposal.circle().value(),
                    proposal.party().id().value(),
                    organisation == null ? null : organisation.value(),
                    proposal.role(),
                    proposal.until(),
                    proposal.by() == null ? null : proposal.by().value(),
                    proposal.at(),
                    proposal.expiresAt());
        }
    }

    @Override
    public Uni<Map<CircleId, Set<ProfessionalId>>> hadToLeave(Work work, Collection<CircleId> circles) {
        if (circles.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return work.sql(HAD_TO_LEAVE, Object[].class)
                .setParameter("circles", circles.stream().map(CircleId::value).toList())
                .getResultList()
                .map(rows -> {
                    Map<CircleId, Set<ProfessionalId>> left = new HashMap<>();
                    rows.forEach(row -> left.computeIfAbsent(new CircleId((UUID) row[0]), circle -> new HashSet<>())
                            .add(new ProfessionalId((UUID) row[1])));
                    return left;
                });
    }

    @Override
    public Uni<Boolean> add(Work work, ProposedMember proposal) {
        return work.sql(ADD)
                .setParameter("row", Rows.of(Row.of(proposal)))
                .setParameter("most", ProposedMember.MOST_OPEN)
                .executeUpdate()
                .map(added -> added == 1);
    }

    @Override
    public Uni<Optional<ProposedMember>> forChange(Work work, CircleId circle, ProposedMemberId id, Instant now) {
        return work.sql(
                        "select " + COLUMNS + " from proposed_member q where q.circle_id = :circle and q.id = :id"
                                + OPEN + " for update",
                        Object[].class)
                .setParameter("circle", circle.value())
                .setParameter("id", id.value())
                .setParameter("now", now)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(StoredProposedMembers::proposal));
    }

    @Override
    public Uni<List<Listed>> openOf(Work work, PatientId patient, Instant now) {
        return work.sql(LISTED + OPEN + " order by q.id", Object[].class)
                .setParameter("patient", patient.value())
                .setParameter("now", now)
                .getResultList()
                .map(StoredProposedMembers::listed);
    }

    @Override
    public Uni<List<Listed>> everOf(Work work, PatientId patient, int most) {
        return work.sql(LISTED + " order by q.id", Object[].class)
                .setParameter("patient", patient.value())
                .setMaxResults(most)
                .getResultList()
                .map(StoredProposedMembers::listed);
    }

    @Override
    public Uni<Void> decline(Work work, ProposedMemberId id, Instant at) {
        return work.sql("update proposed_member set declined_at = :at where id = :id")
                .setParameter("at", at)
                .setParameter("id", id.value())
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> drop(Work work, CircleId circle, ProfessionalId professional) {
        return work.sql("delete from proposed_member where circle_id = :circle and professional_id = :professional")
                .setParameter("circle", circle.value())
                .setParameter("professional", professional.value())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static List<Listed> listed(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Listed(
                        proposal(row), (String) row[9], (String) row[10], Optional.ofNullable((Instant) row[11])))
                .toList();
    }

    private static ProposedMember proposal(Object[] row) {
        UUID organisation = (UUID) row[3];
        UUID by = (UUID) row[6];
        return new ProposedMember(
                new ProposedMemberId((UUID) row[0]),
                new CircleId((UUID) row[1]),
                new Party.Professional(
                        new ProfessionalId((UUID) row[2]),
                        organisation == null ? null : new OrganisationId(organisation)),
                (String) row[4],
                (Instant) row[5],
                by == null ? null : new ProfessionalId(by),
                (Instant) row[7],
                (Instant) row[8]);
    }
}
