package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import java.util.List;
import java.util.Optional;

/** All questionnaires in all their versions; they are part of the release and do not change while it runs. */
public interface Questionnaires {

    /** The newest version of each, by code. */
    List<Questionnaire> newest();

    Optional<Questionnaire> newest(String code);

    Optional<Questionnaire> find(String code, int version);

    /** For a version that was given to somebody, which hence exists. */
    default Questionnaire get(String code, int version) {
        return find(code, version)
                .orElseThrow(() -> new IllegalStateException("questionnaire " + code + "." + version + " is gone"));
    }
}
