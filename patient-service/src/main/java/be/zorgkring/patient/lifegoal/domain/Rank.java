package be.zorgkring.patient.lifegoal.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import java.util.UUID;

/**
 * Place of a life goal in the list: the most important first, those without an order last, then the oldest.
 *
 * @param importance 1 to {@link #HIGHEST}; {@link #LAST} without one
 */
public record Rank(int importance, UUID id) {

    public static final int HIGHEST = 99;
    public static final int LAST = HIGHEST + 1;

    public static Rank of(LifeGoal goal) {
        return new Rank(goal.importance().orElse(LAST), goal.id());
    }

    public String key() {
        return importance + "." + id;
    }

    public static Checked<Rank> read(String key) {
        int dot = key.indexOf('.');
        if (dot < 1 || dot > 3 || !key.substring(0, dot).chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Checked.flawed(Flaw.FORMAT);
        }
        return Rules.uuid(key.substring(dot + 1)).map(id -> new Rank(Integer.parseInt(key.substring(0, dot)), id));
    }
}
