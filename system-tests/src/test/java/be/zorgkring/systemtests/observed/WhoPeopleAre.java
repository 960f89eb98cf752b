package be.zorgkring.systemtests.observed;

import be.zorgkring.parts.PostgresAddress;
import be.zorgkring.parts.identity.Insz;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells who a person is: their name, the day of their birth, their national number; and whether a text says any of
 * it. A given name and a family name count when they stand near each other, as in JSON: a family name alone is many
 * people's.
 */
final class WhoPeopleAre {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'-]*");
    private static final Pattern DATE = Pattern.compile("(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9])[0-9]{2}\\.?[0-9]{2}\\.?[0-9]{2}-?[0-9]{3}\\.?[0-9]{2}(?![0-9])");
    /** What family names are marked with that somebody invented, or are altogether. */
    private static final Pattern INVENTED =
            Pattern.compile("(?iU)\\((verzonnen|inventée?|erfunden|invented)\\)|(?<![\\p{L}-])verzonnen(?![\\p{L}-])");

    /** So many words on, the other name still belongs to the first one: {@code "given":["Rosa"],"family":"Maes"}. */
    private static final int NEAR = 4;

    private final Set<String> names = new HashSet<>();
    private final Set<String> birthDates = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    static WhoPeopleAre of(PostgresAddress server) {
        WhoPeopleAre people = new WhoPeopleAre();
        try (Connection connection = server.connect("patient");
                Statement statement = connection.createStatement();
                ResultSet persons = statement.executeQuery(
                        "select given[1], family, birth_date from person where family is not null and birth_date is not null")) {
            while (persons.next()) {
                people.add(persons.getString(1), persons.getString(2), persons.getObject(3, LocalDate.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the persons could not be read", e);
        }
        return people;
    }

    void add(String given, String family, LocalDate birthDate) {
        // Of a name of several words the one that stands out: "de" and "van" are everywhere.
        String one = longestWord(given);
        String other = longestWord(INVENTED.matcher(family).replaceAll(""));
        if (!one.isEmpty() && !other.isEmpty()) {
            names.add(pair(one, other));
            names.add(pair(other, one));
        }
        birthDates.add(birthDate.toString());
        for (boolean woman : new boolean[] {true, false}) {
            numbers.add(Insz.neverIssued(birthDate, woman));
        }
    }

    int size() {
        return birthDates.size();
    }

    /** What the text says, by kind and never by what it says. */
    Set<String> saidIn(String text, boolean namesToo) {
        Set<String> said = new TreeSet<>();
        if (find(DATE, text, birthDates)) {
            said.add("a birth date");
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (numbers.contains(number.group().replaceAll("[^0-9]", ""))) {
                said.add("a national number");
            }
        }
        if (namesToo) {
            if (INVENTED.matcher(text).find()) {
                said.add("an invented name");
            }
            if (saysAName(text)) {
                said.add("a name");
            }
        }
        return said;
    }

    private boolean saysAName(String text) {
        Deque<String> before = new ArrayDeque<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String now = word.group();
            if (before.stream().anyMatch(earlier -> names.contains(pair(earlier, now)))) {
                return true;
            }
            before.addLast(now);
            if (before.size() > NEAR) {
                before.removeFirst();
            }
        }
        return false;
    }

    private static String longestWord(String name) {
        return WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static boolean find(Pattern pattern, String text, Set<String> known) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (known.contains(matcher.group())) {
                return true;
            }
        }
        return false;
    }

    private static String pair(String one, String other) {
        return (one + " " + other).toLowerCase(Locale.ROOT);
    }
}
