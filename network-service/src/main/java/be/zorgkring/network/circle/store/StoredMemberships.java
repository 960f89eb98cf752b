package be.zorgkring.network.circle.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.Circles.Listed;
import be.zorgkring.network.circle.usecase.Memberships;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Memberships that ended stay in their table; here they are read with those that hold. */
@ApplicationScoped
class StoredMemberships implements Memberships {

    private static final String EVER =
            "select p.name as professional, o.name as organisation, " + MemberRow.COLUMNS + """
             from circle c
            join circle_member m on m.circle_id = c.id
            left join professional p on p.id = m.professional_id
            left join organisation o on o.id = m.organisation_id
            where c.patient_id = :patient
            order by m.active_from, m.id
            """;

    private static final int MEMBER_AT = 2;

    @Override
    public Uni<List<Listed>> everOf(Work work, PatientId patient, int most) {
        return work.sql(EVER, Object[].class)
                .setParameter("patient", patient.value())
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(StoredMemberships::listed).toList());
    }

    private static Listed listed(Object[] row) {
        Member member = MemberRow.member(row, MEMBER_AT);
        return new Listed(member, CircleStatements.name(member, (String) row[0]), (String) row[1]);
    }
}
