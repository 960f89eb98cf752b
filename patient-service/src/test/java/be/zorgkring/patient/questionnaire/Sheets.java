package be.zorgkring.patient.questionnaire;

import be.zorgkring.patient.support.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers as a client sends them. */
final class Sheets {

    static final String DAILY_LIFE = "daily-life";
    static final String CARER_LOAD = "carer-load";
    static final String MIND = "trial-mind";

    private Sheets() {}

    /** Mean of 6, 7, 7, 10, 10, 8: exactly 8. */
    static Map<String, Object> dailyLife() {
        return sheet(
                1,
                answer("energy", 6),
                answer("rested", "often"),
                answer("hindrance", 3),
                answer("what-matters", "always"),
                answer("company", true),
                answer("mood", 8),
                answer("wish", "Vaker naar buiten"));
    }

    /** Sum of 2, 2, 1, 1, 1, 0: exactly 7. */
    static Map<String, Object> carerLoad() {
        return sheet(
                1,
                answer("hours", 30),
                answer("tired", "often"),
                answer("own-time", "often"),
                answer("worry", "sometimes"),
                answer("alone", "sometimes"),
                answer("work", "sometimes"),
                answer("health", "never"),
                answer("support", true),
                answer("needs", List.of("break", "other")),
                answer("needs-other", "a quiet weekend"));
    }

    @SafeVarargs
    static Map<String, Object> sheet(int version, Map<String, Object>... answers) {
        return World.object("version", version, "answers", new ArrayList<>(List.of(answers)));
    }

    static Map<String, Object> answer(String item, Object value) {
        return World.object("item", item, "value", value);
    }
}
