package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.InTurn;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.bulk.Import;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.bulk.ItemOutcome;
import be.zorgkring.kernel.bulk.References;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.circle.domain.Change;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleId;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.ImportedCircle.ImportedMember;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.directory.usecase.Professionals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Takes over circles that existed elsewhere; one that an inclusion opened here already gets the members it lacks. Whom the person had leave,
 * and whoever is new to a circle that the person or somebody for them composes, comes in by a yes alone.
 */
@ApplicationScoped
public class ImportCircles {

    private final Import<ImportedCircle> imports;
    private final Circles circles;
    private final Professionals professionals;
    private final People people;
    private final CircleEvents events;
    private final ProposedMembers proposed;
    private final ProposeMember proposeMember;
    private final Access access;
    private final Clock clock;

    ImportCircles(
            References references,
            Circles circles,
            Professionals professionals,
            People people,
            CircleEvents events,
            ProposedMembers proposed,
            ProposeMember proposeMember,
            Access access,
            Clock clock) {
        this.imports = new Import<>(
                references,
                "circle",
                circle -> Optional.of(new Import.Subject(
                        "/patientId", circle.patient().value().toString())));
        this.circles = circles;
        this.professionals = professionals;
        this.people = people;
        this.events = events;
        this.proposed = proposed;
        this.proposeMember = proposeMember;
        this.access = access;
        this.clock = clock;
    }

    public Uni<List<ItemOutcome>> takeOver(Work work, Caller caller, List<Item<ImportedCircle>> items) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return imports.carryOut(work, items, fresh -> bringIn(work, caller, fresh, now))
                .invoke(outcomes -> {
                    if (outcomes.stream().noneMatch(ItemOutcome.Created.class::isInstance)) {
                        boolean refused = outcomes.stream().anyMatch(ItemOutcome.Flawed.class::isInstance);
                        work.leavesNoRecord(refused ? NoRecord.REFUSED_BEFORE : NoRecord.REPEATED);
                    }
                });
    }

    private Uni<Map<Integer, ItemOutcome>> bringIn(
            Work work, Caller caller, Map<Integer, ImportedCircle> fresh, Instant now) {
        List<String> keys = fresh.values().stream()
                .flatMap(circle -> circle.members().stream())
                .flatMap(member -> member instanceof ImportedMember.Known known
                        ? Stream.of(known.nihdi().key())
                        : Stream.empty())
                .distinct()
                .toList();
        return professionals.byKeys(work, keys).chain(found -> {
            Map<Integer, ItemOutcome> outcomes = new HashMap<>();
            Map<PatientId, List<Member>> wanted = new LinkedHashMap<>();
            Map<PatientId, Integer> positions = new HashMap<>();
            fresh.forEach((at, circle) -> {
                Fields fields = new Fields();
                List<Member> members = members(circle, found, now, fields);
                fields.noteIf(positions.containsKey(circle.patient()), "/patientId", Flaw.REPEATED);
                switch (fields.sound(() -> members)) {
                    case Checked.Flawed<List<Member>>(List<Flaw> flaws) ->
                        outcomes.put(at, new ItemOutcome.Flawed(flaws));
                    case Checked.Sound<List<Member>> sound -> {
                        wanted.put(circle.patient(), members);
                        positions.put(circle.patient(), at);
                    }
                }
            });
            return gather(work, caller, wanted, now)
                    .invoke(kept -> kept.forEach((patient, circle) -> outcomes.put(
                            positions.get(patient),
                            new ItemOutcome.Created(circle.id().value()))))
                    .replaceWith(outcomes);
        });
    }

    private Uni<Map<PatientId, Circle>> gather(
            Work work, Caller caller, Map<PatientId, List<Member>> wanted, Instant now) {
        if (wanted.isEmpty()) {
            work.leavesNoRecord(NoRecord.REFUSED_BEFORE);
            return Uni.createFrom().item(Map.of());
        }
        return circles.open(work, wanted.keySet(), now)
                .chain(() -> circles.forChange(work, wanted.keySet()))
                .chain(found -> proposed.hadToLeave(
                                work, found.values().stream().map(Circle::id).toList())
                        .chain(left -> people.whoCompose(work, wanted.keySet(), now)
                                .chain(theirOwn -> gather(work, caller, wanted, found, left, theirOwn, now))));
    }

    private Uni<Map<PatientId, Circle>> gather(
            Work work,
            Caller caller,
            Map<PatientId, List<Member>> wanted,
            Map<PatientId, Circle> found,
            Map<CircleId, Set<ProfessionalId>> left,
            Set<PatientId> theirOwn,
            Instant now) {
        List<Change> changes = new ArrayList<>();
        List<Supplier<Uni<Void>>> asked = new ArrayList<>();
        for (Map.Entry<PatientId, List<Member>> each : wanted.entrySet()) {
            Circle circle = found.get(each.getKey());
            List<Member> freely = new ArrayList<>();
            for (Member member : each.getValue()) {
                if (member.party() instanceof Party.Professional party
                        && (left.getOrDefault(circle.id(), Set.of()).contains(party.id())
                                || theirOwn.contains(circle.patient()) && isNew(circle, party, now))) {
                    asked.add(() -> proposeMember.propose(work, circle, party, member, null, now));
                } else {
                    freely.add(member);
                }
            }
            circle.gather(freely, now).ifPresent(changes::add);
        }
        changes.forEach(change -> events.publish(work, change.circle()));
        return InTurn.each(asked, Supplier::get)
                .chain(() -> circles.save(work, changes, now))
                .chain(() -> access.loaded(
                        work,
                        caller,
                        wanted.keySet().stream().map(PatientId::value).toList(),
                        DataCategory.CIRCLE))
                .replaceWith(found);
    }

    private static boolean isNew(Circle circle, Party.Professional party, Instant now) {
        return circle.members().stream()
                .filter(member -> !member.period().overAt(now))
                .noneMatch(member -> member.party().sameAs(party));
    }

    private static List<Member> members(
            ImportedCircle circle, Map<String, Professional> found, Instant now, Fields fields) {
        List<Member> members = new ArrayList<>();
        for (int at = 0; at < circle.members().size(); at++) {
            ImportedMember each = circle.members().get(at);
            fields.noteIf(each.period().overAt(now), "/members/" + at + "/until", Flaw.PERIOD);
            switch (each) {
                case ImportedMember.Known known -> {
                    Professional professional = found.get(known.nihdi().key());
                    if (professional == null) {
                        fields.note("/members/" + at + "/nihdi", "professional.unknown");
                    } else {
                        fields.noteIf(!known.fits(professional), "/members/" + at + "/role", Flaw.UNEXPECTED);
                        Party party = new Party.Professional(professional.id(), professional.organisation());
                        members.add(member(party, professional.role(), each));
                    }
                }
                case ImportedMember.Carer carer -> members.add(member(carer.party(), Member.CARER_ROLE, each));
            }
        }
        return members;
    }

    private static Member member(Party party, String role, ImportedMember each) {
        return new Member(new MemberId(Uuid7.next()), party, role, each.period());
    }
}
