package be.zorgkring.dev.demo.programme;

import be.zorgkring.dev.demo.programme.NetworkItems.MemberItem;
import be.zorgkring.dev.demo.programme.Sheet.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts a circle of three to six around a person: whoever the plan needs, others by how often they come up, and a carer. */
final class InventedCircles {

    static final int FEWEST = 3;
    static final int MOST = 6;

    private static final int MINUTES_OF_TWO_MONTHS = 60 * 24 * 60;

    private final Directory directory;
    private final Weighted<Row> relationships =
            new Weighted<>(Sheet.read("relationships.csv").rows(), row -> row.number("weight"));

    InventedCircles(Directory directory) {
        this.directory = directory;
    }

    List<MemberItem> members(InventedPerson person, Set<String> needed) {
        Dice dice = Dice.of("circle", person.number());
        int mostProfessionals = MOST - (person.hasCarer() ? 1 : 0);
        int fewestProfessionals = FEWEST - (person.hasCarer() ? 1 : 0);
        List<String> roles = new ArrayList<>();
        int open = mostProfessionals - needed.size();
        for (Directory.Profession profession : directory.professions()) {
            boolean comesUp = dice.chance(profession.share());
            if (needed.contains(profession.role())) {
                roles.add(profession.role());
            } else if (open > 0 && (comesUp || roles.size() < fewestProfessionals)) {
                roles.add(profession.role());
                open--;
            }
        }
        List<MemberItem> members = new ArrayList<>();
        for (String role : roles) {
            String nihdi = dice.pick(directory.numbers(person.pilot(), role));
            Instant from = members.isEmpty() ? person.includedAt() : later(person, dice);
            members.add(new MemberItem(nihdi, null, null, from));
        }
        if (person.hasCarer()) {
            Row relationship = relationships.pick(dice);
            members.add(new MemberItem(
                    null,
                    relationship.text(person.pilot().language()),
                    relationship.text("code"),
                    later(person, dice)));
        }
        return members;
    }

    private static Instant later(InventedPerson person, Dice dice) {
        return person.includedAt().plus(Duration.ofMinutes(dice.below(MINUTES_OF_TWO_MONTHS)));
    }
}
