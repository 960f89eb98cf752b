package be.zorgkring.network.circle.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Change;
import be.zorgkring.network.circle.domain.Change.Left;
import be.zorgkring.network.circle.domain.Member;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and writes the memberships of many circles at once. */
@ApplicationScoped
class MemberStatements {

    private static final String OF = "select m.circle_id, " + MemberRow.COLUMNS + """
             from circle_member m
            where m.ended_at is null and m.circle_id in
                (select cast(jsonb_array_elements_text(cast(cast(:circles as text) as jsonb)) as uuid))
            order by m.active_from, m.id
            """;

    private static final String END = """
            update circle_member m set active_until = r.until, ended_at = :now, ended_by = r.by
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r (id uuid, until timestamptz, by text)
            where m.id = r.id
            """;

    private record EndRow(UUID id, Instant until, String by) {

        static EndRow of(Left left) {
            return new EndRow(
                    left.member().id().value(),
                    left.member().period().until(),
                    switch (left.how()) {
                        case BY_THE_PERSON -> "person";
                        case BY_THE_MEMBER -> "member";
                        case BY_TIME -> "time";
                    });
        }
    }

    Uni<Map<UUID, List<Member>>> find(Work work, List<UUID> circles) {
        if (circles.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return work.sql(OF, Object[].class)
                .setParameter("circles", Rows.of(circles))
                .getResultList()
                .map(rows -> {
                    Map<UUID, List<Member>> members = new HashMap<>();
                    rows.forEach(row -> members.computeIfAbsent((UUID) row[0], circle -> new ArrayList<>())
                            .add(MemberRow.member(row, 1)));
                    return members;
                });
    }

    Uni<Void> add(Work work, Collection<Change> changes) {
        List<MemberRow> rows = new ArrayList<>();
        changes.forEach(change -> change.joined()
                .forEach(member -> rows.add(MemberRow.of(change.circle().id().value(), member))));
        return Rows.insert(work, "circle_member", rows);
    }

    Uni<Void> end(Work work, Collection<Change> changes, Instant now) {
        List<EndRow> rows = new ArrayList<>();
        changes.forEach(change -> change.left().forEach(left -> rows.add(EndRow.of(left))));
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : work.sql(END)
                        .setParameter("rows", Rows.of(rows))
                        .setParameter("now", now)
                        .executeUpdate()
                        .replaceWithVoid();
    }
}
