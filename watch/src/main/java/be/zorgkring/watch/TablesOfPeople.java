package be.zorgkring.watch;

import be.zorgkring.kernel.erasure.ErasurePart;
import be.zorgkring.kernel.erasure.ErasureParts;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which tables are about people: those that the erasure of a person speaks of. */
@Singleton
public class TablesOfPeople {

    private static final Pattern TABLE = Pattern.compile("(?:delete\\s+from|update)\\s+(\\w+)");

    private final Set<String> names;

    TablesOfPeople(ErasureParts erasure) {
        this.names =
                erasure.parts().stream().flatMap(TablesOfPeople::tables).collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> names() {
        return names;
    }

    private static Stream<String> tables(ErasurePart part) {
        return switch (part) {
            case ErasurePart.Dropped dropped -> named(dropped.statements());
            case ErasurePart.Kept kept ->
                Stream.concat(named(kept.blanking()), kept.rows().stream().map(ErasurePart.Rows::table));
        };
    }

    private static Stream<String> named(Collection<String> statements) {
        return statements.stream()
                .flatMap(statement -> TABLE.matcher(statement).results().map(found -> found.group(1)));
    }
}
