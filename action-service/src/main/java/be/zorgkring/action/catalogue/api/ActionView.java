package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionStatus;
import be.zorgkring.action.catalogue.domain.Aim;
import be.zorgkring.action.catalogue.domain.Component;
import be.zorgkring.action.catalogue.domain.Description;
import be.zorgkring.action.catalogue.domain.PlanTemplate;
import be.zorgkring.kernel.vocabulary.Label;
import be.zorgkring.kernel.vocabulary.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action as it is read: {@code title} and the names of roles in the reader's language, the rest in all four. */
record ActionView(
        UUID actionId,
        String pilot,
        String code,
        String title,
        Label titles,
        List<Aim> aims,
        List<Component> components,
        @Nullable Label targetGroup,
        List<CriterionView> entryCriteria,
        ActionStatus status,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String partners,
        @Nullable String fundingReference,
        @Nullable TemplateView template) {

    record CriterionView(String code, @Nullable Label label) {}

    record TemplateView(Label goal, List<TaskTemplateView> tasks) {}

    record TaskTemplateView(String ownerRole, String ownerRoleLabel, Label title, int dueInDays) {}

    static ActionView of(Action action, Language language) {
        Description about = action.description();
        return new ActionView(
                action.id().value(),
                action.pilot().value(),
                action.code().value(),
                about.titles().in(language),
                about.titles(),
                about.aims().stream().sorted().toList(),
                about.components().stream().sorted().toList(),
                about.targetGroup().orElse(null),
                about.entryCriteria().stream()
                        .map(entry -> new CriterionView(
                                entry.criterion().code(), entry.label().orElse(null)))
                        .toList(),
                action.state().status(),
                action.state().from(),
                action.state().until().orElse(null),
                about.partners().orElse(null),
                about.fundingReference().orElse(null),
                about.template().map(template -> of(template, language)).orElse(null));
    }

    private static TemplateView of(PlanTemplate template, Language language) {
        return new TemplateView(
                template.goal(),
                template.tasks().stream()
                        .map(task -> new TaskTemplateView(
                                task.ownerRole().code(),
                                task.ownerRole().label(language),
                                task.title(),
                                task.dueInDays()))
                        .toList());
    }
}
