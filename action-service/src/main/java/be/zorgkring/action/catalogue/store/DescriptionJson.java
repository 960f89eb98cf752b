package be.zorgkring.action.catalogue.store;

import be.zorgkring.action.catalogue.domain.Aim;
import be.zorgkring.action.catalogue.domain.Component;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.catalogue.domain.Description;
import be.zorgkring.action.catalogue.domain.EntryCriterion;
import be.zorgkring.action.catalogue.domain.PlanTemplate;
import be.zorgkring.action.catalogue.domain.TaskTemplate;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.vocabulary.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The document in {@code action.description}. What is absent is null, so that the text stays short. */
record DescriptionJson(
        Label titles,
        List<String> aims,
        List<String> components,
        Label targetGroup,
        List<CriterionJson> entryCriteria,
        String partners,
        String fundingReference,
        TemplateJson template) {

    record CriterionJson(String code, Label label) {}

    record TemplateJson(Label goal, List<TaskJson> tasks) {}

    record TaskJson(String ownerRole, Label title, int dueInDays) {}

    static DescriptionJson of(Description description) {
        return new DescriptionJson(
                description.titles(),
                description.aims().stream().map(Aim::code).sorted().toList(),
                description.components().stream().map(Component::code).sorted().toList(),
                description.targetGroup().orElse(null),
                description.entryCriteria().stream()
                        .map(entry -> new CriterionJson(
                                entry.criterion().code(), entry.label().orElse(null)))
                        .toList(),
                description.partners().orElse(null),
                description.fundingReference().orElse(null),
                description.template().map(DescriptionJson::of).orElse(null));
    }

    Description asDescription() {
        return new Description(
                titles,
                aims.stream().map(code -> Coded.of(Aim.class, code)).collect(Collectors.toSet()),
                components.stream().map(code -> Coded.of(Component.class, code)).collect(Collectors.toSet()),
                Optional.ofNullable(targetGroup),
                entryCriteria.stream()
                        .map(entry ->
                                new EntryCriterion(new Criterion(entry.code()), Optional.ofNullable(entry.label())))
                        .toList(),
                Optional.ofNullable(partners),
                Optional.ofNullable(fundingReference),
                Optional.ofNullable(template).map(DescriptionJson::asTemplate));
    }

    private static TemplateJson of(PlanTemplate template) {
        return new TemplateJson(
                template.goal(),
                template.tasks().stream()
                        .map(task -> new TaskJson(task.ownerRole().code(), task.title(), task.dueInDays()))
                        .toList());
    }

    private static PlanTemplate asTemplate(TemplateJson template) {
        return new PlanTemplate(
                template.goal(),
                template.tasks().stream()
                        .map(task -> new TaskTemplate(new Role(task.ownerRole()), task.title(), task.dueInDays()))
                        .toList());
    }
}
