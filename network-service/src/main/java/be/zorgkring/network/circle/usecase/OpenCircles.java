package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Change;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.Period;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.directory.usecase.Professionals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * A circle opens by itself when a person is included, with the professional who included them as first member. A further
 * inclusion lets nobody in: else every physician who knows an INSZ could enter a circle, also one that the person had them leave.
 */
@ApplicationScoped
public class OpenCircles {

    private static final Logger LOG = Logger.getLogger(OpenCircles.class);

    private final Circles circles;
    private final Professionals professionals;
    private final CircleEvents events;
    private final Clock clock;

    OpenCircles(Circles circles, Professionals professionals, CircleEvents events, Clock clock) {
        this.circles = circles;
        this.professionals = professionals;
        this.events = events;
        this.clock = clock;
    }

    /** @param by who included the person, or null when they came by import */
    public record Inclusion(PatientId patient, ProfessionalId by) {}

    public Uni<Void> open(Work work, List<Inclusion> inclusions) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<PatientId, List<Inclusion>> byPatient = new LinkedHashMap<>();
        inclusions.forEach(inclusion -> byPatient
                .computeIfAbsent(inclusion.patient(), patient -> new ArrayList<>())
                .add(inclusion));
        Set<PatientId> patients = byPatient.keySet();
        List<ProfessionalId> includers = inclusions.stream()
                .map(Inclusion::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return circles.open(work, patients, now)
                .chain(() -> circles.forChange(work, patients))
                .chain(found -> professionals.byIds(work, includers).chain(known -> {
                    List<Change> changes = new ArrayList<>();
                    byPatient.forEach((patient, each) -> {
                        Circle circle = found.get(patient);
                        List<Member> first = circle.version() == 0 ? firstMember(each, known, now) : List.of();
                        circle.gather(first, now).ifPresent(changes::add);
                    });
                    changes.forEach(change -> events.publish(work, change.circle()));
                    return circles.save(work, changes, now);
                }));
    }

    private static List<Member> firstMember(
            List<Inclusion> inclusions, Map<ProfessionalId, Professional> known, Instant now) {
        ProfessionalId by = inclusions.getFirst().by();
        if (by == null) {
            return List.of();
        }
        Professional professional = known.get(by);
        if (professional == null) {
            // The circle must open all the same; the person can add them once the directory knows them.
            LOG.warnf("professional %s who included someone is not in the directory", by.value());
            return List.of();
        }
        return List.of(new Member(
                new MemberId(Uuid7.next()),
                new Party.Professional(professional.id(), professional.organisation()),
                professional.role(),
                Period.since(now)));
    }
}
