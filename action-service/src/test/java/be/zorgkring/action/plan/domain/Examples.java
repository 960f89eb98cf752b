package be.zorgkring.action.plan.domain;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionCode;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.ActionState;
import be.zorgkring.action.catalogue.domain.Aim;
import be.zorgkring.action.catalogue.domain.Component;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.catalogue.domain.Description;
import be.zorgkring.action.catalogue.domain.EntryCriterion;
import be.zorgkring.action.catalogue.domain.PlanTemplate;
import be.zorgkring.action.catalogue.domain.TaskTemplate;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.vocabulary.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The medication review of Leuven, and a circle to do it with. */
public final class Examples {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    static final Supplier<UUID> IDS = UUID::randomUUID;
    static final Criterion FIVE_MEDICINES = new Criterion("five-or-more-medicines");
    static final Role PHARMACIST = new Role("perspharmacist");
    static final Role GENERAL_PHYSICIAN = new Role("persgeneralphysician");
    static final Role PHYSICIAN = new Role("persphysician");
    static final Role NURSE = new Role("persnurse");

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T08:00:00Z");

    private Examples() {}

    public static Action medicationReview() {
        var template = new PlanTemplate(
                labels("goal"),
                List.of(
                        task(PHARMACIST, "collect", 14),
                        task(GENERAL_PHYSICIAN, "decide", 28),
                        task(Role.PATIENT, "agree", 35),
                        task(NURSE, "follow up", 90)));
        var description = new Description(
                labels("Medication review"),
                Set.of(Aim.BETTER_HEALTH),
                Set.of(Component.CONSULTATION_AND_COORDINATION),
                Optional.empty(),
                List.of(new EntryCriterion(FIVE_MEDICINES, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.of(template));
        return new Action(
                new ActionId(UUID.randomUUID()),
                1,
                new PilotCode("zorgzaam-leuven"),
                new ActionCode("medication-review"),
                description,
                new ActionState.Running(TODAY.minusYears(1), Optional.empty()));
    }

    static Label labels(String text) {
        return new Label(text + " nl", text + " fr", text + " de", text + " en");
    }

    static CircleMember member(Role role) {
        return member(role, 0);
    }

    /** A member who came that many days after the first. */
    static CircleMember member(Role role, int days) {
        return new CircleMember(
                new MemberId(UUID.randomUUID()),
                role.equals(Role.CARER) ? OwnerKind.CARER : OwnerKind.PROFESSIONAL,
                role,
                LONG_AGO.plusSeconds(86_400L * days));
    }

    static Circle circle(CircleMember coordinator, CircleMember... others) {
        return new Circle(
                Stream.concat(Stream.of(coordinator), List.of(others).stream()).toList(), coordinator.asOwner());
    }

    static Actor.Member actor(CircleMember member) {
        return new Actor.Member(member.id(), member.kind(), member.role(), Optional.empty());
    }

    static ChangedPlan changed(Outcome<ChangedPlan> outcome) {
        return outcome.fold(changed -> changed, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    static Refusal refusal(Outcome<ChangedPlan> outcome) {
        return outcome.fold(
                changed -> {
                    throw new AssertionError("not refused: " + changed.events());
                },
                refusal -> refusal);
    }

    private static TaskTemplate task(Role owner, String title, int days) {
        return new TaskTemplate(owner, labels(title), days);
    }
}
