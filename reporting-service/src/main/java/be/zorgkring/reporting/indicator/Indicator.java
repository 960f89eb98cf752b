package be.zorgkring.reporting.indicator;

import java.util.List;
import java.util.Optional;

/**
 * An indicator in one version of its definition. What is counted never changes within a version.
 *
 * @param code unique and lasting, such as {@code TASKS-DONE}
 * @param aim the aim under which its figure stands; none for the measures of the programme itself
 * @param textKey where its words are; indicators of one family share them
 */
public record Indicator(
        String code,
        int version,
        Optional<Aim> aim,
        List<Component> components,
        Unit unit,
        Measure measure,
        String textKey) {

    public Indicator {
        components = List.copyOf(components);
    }
}
