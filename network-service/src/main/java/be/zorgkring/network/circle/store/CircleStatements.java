package be.zorgkring.network.circle.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleId;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.Circles.Listed;
import be.zorgkring.network.circle.usecase.Circles.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a circle with the names of its members, in one statement. */
@ApplicationScoped
class CircleStatements {

    private static final String SHOW =
            "select c.id, c.version, p.name as professional, o.name as organisation, " + MemberRow.COLUMNS + """
             from circle c
            left join circle_member m on m.circle_id = c.id and m.ended_at is null
                and (m.active_until is null or m.active_until > :now)
            left join professional p on p.id = m.professional_id
            left join organisation o on o.id = m.organisation_id
            where c.patient_id = :patient
            order by m.active_from, m.id
            """;

    private static final int MEMBER_AT = 4;

    Uni<Optional<Listing>> show(Work work, PatientId patient, Instant now) {
        return work.sql(SHOW, Object[].class)
                .setParameter("patient", patient.value())
                .setParameter("now", now)
                .getResultList()
                .map(rows -> rows.isEmpty() ? Optional.empty() : Optional.of(listing(patient, rows)));
    }

    private static Listing listing(PatientId patient, List<Object[]> rows) {
        List<Member> members = new ArrayList<>();
        List<Listed> listed = new ArrayList<>();
        for (Object[] row : rows) {
            if (row[MEMBER_AT] != null) {
                Member member = MemberRow.member(row, MEMBER_AT);
                members.add(member);
                listed.add(new Listed(member, name(member, (String) row[2]), (String) row[3]));
            }
        }
        Object[] first = rows.getFirst();
        long version = ((Number) first[1]).longValue();
        return new Listing(new Circle(new CircleId((UUID) first[0]), patient, version, members), listed);
    }

    static String name(Member member, String professional) {
        return switch (member.party()) {
            case Party.Professional known -> professional;
            case Party.Carer carer -> carer.label().value();
        };
    }
}
