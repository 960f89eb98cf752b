package be.zorgkring.patient.lifegoal.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.lifegoal.domain.LifeGoal;
import be.zorgkring.patient.lifegoal.domain.LifeGoalState;
import be.zorgkring.patient.lifegoal.domain.Rank;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST} and {@code PUT} on life goals.
 *
 * @param text in the person's own words, of any number of lines
 * @param importance 1 (the most important) to 99, or absent
 * @param state needed when it changes
 */
@Schema(requiredProperties = "text")
record LifeGoalRequest(
        @Schema(maxLength = LifeGoal.LONGEST) String text,
        @Schema(minimum = "1", maximum = "" + Rank.HIGHEST) Integer importance,
        @Schema(implementation = LifeGoalState.class) String state) {

    /** A new one is current, unless it says otherwise. */
    Checked<LifeGoal.Wish> readNew() {
        return (state == null ? new LifeGoalRequest(text, importance, LifeGoalState.CURRENT.code()) : this).read();
    }

    Checked<LifeGoal.Wish> read() {
        Fields fields = new Fields();
        String words = fields.need("/text", text, Rules.paragraph(LifeGoal.LONGEST));
        Integer rank = fields.maybe(
                "/importance",
                importance,
                number -> Checked.unless(number < 1 || number > Rank.HIGHEST, Flaw.RANGE, number));
        LifeGoalState stands = fields.need("/state", state, raw -> Coded.read(LifeGoalState.class, raw));
        return fields.sound(() -> new LifeGoal.Wish(words, Optional.ofNullable(rank), stands));
    }

    @Override
    public String toString() {
        return "LifeGoalRequest[redacted]";
    }
}
