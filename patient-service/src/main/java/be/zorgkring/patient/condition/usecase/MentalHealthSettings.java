package be.zorgkring.patient.condition.usecase;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What a region counts among what is about mental health. */
@ConfigMapping(prefix = "zorgkring.patient.mental-health")
interface MentalHealthSettings {

    /** Concepts of SNOMED CT, beside those of the list. */
    Optional<List<String>> snomedCt();
}
