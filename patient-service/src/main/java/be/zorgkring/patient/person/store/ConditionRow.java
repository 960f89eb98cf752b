package be.zorgkring.patient.person.store;

import be.zorgkring.patient.common.domain.Coded;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.person.domain.CodeSystem;
import be.zorgkring.patient.person.domain.Condition;
import jakarta.persistence.Embeddable;

/** A condition, as stored. */
@Embeddable
record ConditionRow(String system, String code, String label) {

    static ConditionRow of(Condition condition) {
        return new ConditionRow(
                condition.code().system().code(),
                condition.code().value(),
                condition.label().value());
    }

    Condition condition() {
        return new Condition(new Condition.Code(Coded.of(CodeSystem.class, system), code), new PlainText(label));
    }
}
