package be.zorgkring.action.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWordsTest {

    private static final Pattern CODE = Pattern.compile("Problem\\.of\\(\\s*\\d+,\\s*\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void everyProblemOfThisServiceHasWordsInFourLanguages(String language) throws IOException {
        Set<String> wordless = new TreeSet<>(codes());
        assertFalse(wordless.isEmpty(), "no problem was found in the sources");
        for (String bundle : List.of("kernel", "service")) {
            Properties words = words(bundle, language);
            wordless.removeIf(code -> words.containsKey(code + ".title") && words.containsKey(code + ".detail"));
        }
        assertEquals(Set.of(), wordless);
    }

    @Test
    void noLanguageHasWordsThatAnotherLacks() throws IOException {
        Set<Object> dutch = words("service", "nl").keySet();
        for (String language : List.of("fr", "de", "en")) {
            assertEquals(dutch, words("service", language).keySet(), language);
        }
        assertTrue(words("service", "nl").values().stream()
                .noneMatch(text -> text.toString().isBlank()));
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        return codes;
    }

    private static Properties words(String bundle, String language) throws IOException {
        Properties words = new Properties();
        try (var in = ProblemWordsTest.class.getResourceAsStream(
                        "/problems/" + bundle + "_" + language + ".properties");
                var reader = new InputStreamReader(in, UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
