package be.zorgkring.patient.category.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.category.domain.Category;
import be.zorgkring.patient.category.domain.MemberCategories;
import be.zorgkring.patient.category.usecase.MemberChoices;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is a member is known from the circles that the access rule knows. */
@ApplicationScoped
class StoredMemberChoices implements MemberChoices {

    // The member's row is locked, so that two choices at once come one after the other.
    private static final String OF = """
        select m.patient_id, coalesce(c.version, 0), coalesce(array_to_string(c.opened, ','), ''),
               coalesce(array_to_string(c.closed, ','), '')
        from access_member m
        left join member_categories c on c.member_id = m.member_id and c.patient_id = m.patient_id
        where m.patient_id = surviving_record(:patient) and m.member_id = :member
          and (m.active_until is null or m.active_until > :now)
        for update of m
        """;

    private static final String ALL = """
        select member_id, version, array_to_string(opened, ','), array_to_string(closed, ',')
        from member_categories where patient_id in (select id from records_of_person(:patient) as id) order by member_id
        """;

    private static final String KEEP = """
        insert into member_categories (member_id, patient_id, version, opened, closed, changed_at, changed_by)
        values (:member, :patient, :version, string_to_array(:opened, ','), string_to_array(:closed, ','), :at, :by)
        on conflict (member_id) do update
            set version = excluded.version, opened = excluded.opened, closed = excluded.closed,
                changed_at = excluded.changed_at, changed_by = excluded.changed_by
        """;

    @Override
    public Uni<Optional<MemberCategories>> member(Work work, PatientId patientId, UUID memberId, Instant now) {
        return work.sql(OF, Object[].class)
                .setParameter("patient", patientId.value())
                .setParameter("member", memberId)
                .setParameter("now", now)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row)
                        .map(found -> new MemberCategories(
                                new PatientId((UUID) found[0]),
                                memberId,
                                ((Number) found[1]).longValue(),
                                categories((String) found[2]),
                                categories((String) found[3]))));
    }

    @Override
    public Uni<List<MemberCategories>> all(Work work, PatientId patientId, int most) {
        return work.sql(ALL, Object[].class)
                .setParameter("patient", patientId.value())
                .setMaxResults(most)
                .getResultList()
                .map(found -> found.stream()
                        .map(row -> new MemberCategories(
                                patientId,
                                (UUID) row[0],
                                ((Number) row[1]).longValue(),
                                categories((String) row[2]),
                                categories((String) row[3])))
                        .toList());
    }

    @Override
    public Uni<Void> save(Work work, MemberCategories chosen, UUID by, Instant at) {
        return work.sql(KEEP)
                .setParameter("member", chosen.memberId())
                .setParameter("patient", chosen.patientId().value())
                .setParameter("version", chosen.version())
                .setParameter("opened", codes(chosen.opened()))
                .setParameter("closed", codes(chosen.closed()))
                .setParameter("at", at)
                .setParameter("by", by.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static String codes(Set<Category> categories) {
        return categories.stream().sorted().map(Category::code).collect(Collectors.joining(","));
    }

    private static Set<Category> categories(String codes) {
        return codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(","))
                        .map(code -> Coded.of(Category.class, code))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
