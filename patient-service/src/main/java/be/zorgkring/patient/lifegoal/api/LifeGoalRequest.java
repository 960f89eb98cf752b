package be.zorgkring.patient.lifegoal.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.lifegoal.domain.LifeGoal;
import be.zorgkring.patient.lifegoal.domain.Rank;
import java.util.Optional;

/**
 * Body of {@code POST} and {@code PUT} on life goals.
 *
 * @param text in the person's own words, of any number of lines
 * @param importance 1 (the most important) to 99, or absent
 * @param state {@code current} (the default of a new one), {@code reached} or {@code let-go}
 */
record LifeGoalRequest(String text, Integer importance, String state) {

    static Checked<LifeGoal.Wish> readNew(LifeGoalRequest request) {
        return request != null && request.state() == null
                ? read(new LifeGoalRequest(request.text(), request.importance(), LifeGoal.State.CURRENT.code()))
                : read(request);
    }

    static Checked<LifeGoal.Wish> read(LifeGoalRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        String words = fields.need("/text", request.text(), Rules.paragraph(LifeGoal.LONGEST));
        Integer importance = fields.maybe(
                "/importance",
                request.importance(),
                number -> Checked.unless(number < 1 || number > Rank.HIGHEST, Flaw.RANGE, number));
        LifeGoal.State state = fields.need("/state", request.state(), raw -> Coded.read(LifeGoal.State.class, raw));
        return fields.sound(() -> new LifeGoal.Wish(words, Optional.ofNullable(importance), state));
    }

    @Override
    public String toString() {
        return "LifeGoalRequest[redacted]";
    }
}
