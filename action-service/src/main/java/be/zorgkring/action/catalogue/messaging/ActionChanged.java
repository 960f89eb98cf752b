package be.zorgkring.action.catalogue.messaging;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.Aim;
import be.zorgkring.action.catalogue.domain.Component;
import be.zorgkring.kernel.vocabulary.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The data of {@code be.zorgkring.action.action-changed.v1}: the whole state of one action. */
record ActionChanged(
        UUID actionId,
        long version,
        String pilot,
        String code,
        Label titles,
        List<String> aims,
        List<String> components,
        String status,
        LocalDate from,
        LocalDate until) {

    static final String TYPE = "be.zorgkring.action.action-changed.v1";

    static ActionChanged of(Action action) {
        return new ActionChanged(
                action.id().value(),
                action.version(),
                action.pilot().value(),
                action.code().value(),
                action.description().titles(),
                action.description().aims().stream().map(Aim::code).sorted().toList(),
                action.description().components().stream()
                        .map(Component::code)
                        .sorted()
                        .toList(),
                action.state().status().code(),
                action.state().from(),
                action.state().until().orElse(null));
    }
}
