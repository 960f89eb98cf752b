package be.zorgkring.patient.condition.usecase;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.condition.domain.MentalHealthConcepts;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Adds the region's concepts of SNOMED CT to those of mental health; a code that cannot be one stops the start. */
@ApplicationScoped
class AddedConcepts {

    private final List<String> codes;

    AddedConcepts(MentalHealthSettings settings) {
        codes = settings.snomedCt().orElse(List.of());
    }

    void add(@Observes StartupEvent started) {
        codes.stream()
                .filter(code -> !(Condition.Code.read(CodeSystem.SNOMED_CT, code) instanceof Checked.Sound))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalStateException(
                            "zorgkring.patient.mental-health.snomed-ct has a code that is none: " + code);
                });
        MentalHealthConcepts.alsoHold(codes);
    }
}
