package be.zorgkring.action.plan.store;

import be.zorgkring.action.plan.domain.CircleMember;
import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.domain.OwnerKind;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.usecase.Circles;
import be.zorgkring.action.plan.usecase.Participation;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Coded;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Circles and consents as the kernel's access table knows them; this service keeps no second copy. */
@ApplicationScoped
class StoredCircles implements Circles, Participation {

    private static final String MEMBERS = """
            select member_id, kind, role, active_from from active_members(:now)
            where patient_id = surviving_record(:patient)
            order by active_from, member_id
            """;

    // A person whose records were merged takes part in what any of them was included in; a withdrawal counts for all.
    private static final String TAKES_PART = """
            select count(*) filter (where p.taking_part @> cast(cast(:given as text) as jsonb)) > 0
                   and count(*) filter (where p.taking_part @> cast(cast(:withdrawn as text) as jsonb)) = 0
            from records_of_person(:patient) as record (id) join access_person p on p.patient_id = record.id
            """;

    private final Clock clock;

    StoredCircles(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<List<CircleMember>> activeMembers(Work work, PatientId patient) {
        return work.sql(MEMBERS, Object[].class)
                .setParameter("patient", patient.value())
                .setParameter("now", clock.instant())
                .getResultList()
                .map(rows -> rows.stream().map(StoredCircles::member).toList());
    }

    @Override
    public Uni<Boolean> takesPart(Work work, PatientId patient, PilotCode pilot) {
        return work.sql(TAKES_PART, Boolean.class)
                .setParameter("patient", patient.value())
                .setParameter("given", part(pilot, "given"))
                .setParameter("withdrawn", part(pilot, "withdrawn"))
                .getSingleResult();
    }

    private static String part(PilotCode pilot, String state) {
        return new JsonArray()
                .add(new JsonObject().put("pilot", pilot.value()).put("state", state))
                .encode();
    }

    private static CircleMember member(Object[] row) {
        return new CircleMember(
                new MemberId((UUID) row[0]),
                Coded.of(OwnerKind.class, (String) row[1]),
                new Role((String) row[2]),
                (Instant) row[3]);
    }
}
