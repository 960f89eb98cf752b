package be.zorgkring.patient.person.messaging;

import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.person.domain.Included;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Contract message: someone was included, in coarse facts. */
record PersonIncluded(
        UUID patientId,
        String pilot,
        LocalDate on,
        UUID includedBy,
        String ageBand,
        String sex,
        String zone,
        List<Coding> conditions) {

    static final String TOPIC = "zorgkring.patient";
    static final String TYPE = "be.zorgkring.patient.person-included.v1";

    record Coding(String system, String code) {}

    static PersonIncluded of(Included included) {
        return new PersonIncluded(
                included.patientId().value(),
                included.pilot().value(),
                included.on(),
                professional(included.by()),
                included.ageBand().code(),
                included.sex().code(),
                included.district(),
                included.conditions().stream()
                        .filter(code -> isInTheContract(code.system()))
                        .map(code -> new Coding(code.system().code(), code.value()))
                        .toList());
    }

    /** The first version of this message knows two code systems, and a contract never changes. */
    private static boolean isInTheContract(CodeSystem system) {
        return switch (system) {
            case ICD_10, SNOMED_CT -> true;
            case ICPC_2 -> false;
        };
    }

    private static UUID professional(Actor by) {
        return switch (by) {
            case Actor.Professional(UUID professionalId) -> professionalId;
            case Actor.Self self -> null;
            case Actor.Mandatee mandatee -> null;
            case Actor.HealthDataManager manager -> null;
            case Actor.Importer importer -> null;
        };
    }
}
