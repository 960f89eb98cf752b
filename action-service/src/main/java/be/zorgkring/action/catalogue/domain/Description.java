package be.zorgkring.action.catalogue.domain;

import be.zorgkring.kernel.vocabulary.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an action is about: what a coordinator writes down before anyone can be included. */
public record Description(
        Label titles,
        Set<Aim> aims,
        Set<Component> components,
        Optional<Label> targetGroup,
        List<EntryCriterion> entryCriteria,
        Optional<String> partners,
        Optional<String> fundingReference,
        Optional<PlanTemplate> template) {

    public Description {
        aims = Set.copyOf(aims);
        components = Set.copyOf(components);
        entryCriteria = List.copyOf(entryCriteria);
        if (aims.isEmpty() || components.isEmpty()) {
            throw new IllegalArgumentException("an action serves an aim and a component");
        }
    }
}
