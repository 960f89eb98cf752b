package be.zorgkring.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.input.Flaw;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Over all modules at once: whatever one of them can answer has words in four languages and a page that explains it. */
class ProblemPagesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path PAGES = ROOT.resolve("docs/problems");
    private static final Pattern SENT = Pattern.compile("Problem\\.of\\(\\s*(\\d+),\\s*\"([a-z-]+)\"");
    private static final String TITLE = ".title";

    @Test
    void everyProblemHasWordsInFourLanguages() throws IOException {
        List<Path> english = files("_en.properties");
        assertTrue(english.size() > 3, english.toString());
        for (Path bundle : english) {
            Properties needed = texts(bundle);
            for (String language : List.of("nl", "fr", "de", "en")) {
                String file = bundle.getFileName().toString().replace("_en.", "_" + language + ".");
                Properties texts = texts(bundle.resolveSibling(file));
                assertEquals(needed.keySet(), texts.keySet(), bundle + " " + language);
                texts.forEach((key, text) -> assertFalse(text.toString().isBlank(), language + " " + key));
            }
            codes(needed).forEach(code -> assertTrue(needed.containsKey(code + ".detail"), code));
        }
    }

    @Test
    void whatTheSourcesAnswerHasWordsAndIsOnItsPageWithItsStatus() throws IOException {
        Map<Path, Set<String>> worded = new HashMap<>();
        for (Path bundle : files("_en.properties")) {
            worded.put(module(bundle), codes(texts(bundle)));
        }
        int answers = 0;
        for (Path source : files(".java")) {
            Matcher sent = SENT.matcher(Files.readString(source));
            while (sent.find()) {
                answers++;
                String code = sent.group(2);
                assertTrue(
                        worded.get(ROOT.resolve("kernel")).contains(code)
                                || worded.getOrDefault(module(source), Set.of()).contains(code),
                        code + " has no words, " + source);
                assertTrue(heading(code).contains(sent.group(1)), code + " is sent with " + sent.group(1));
            }
        }
        assertTrue(answers > 10, "found no more than " + answers);
    }

    @Test
    void everyProblemHasAPageAndEveryPageAProblem() throws IOException {
        Map<String, List<String>> titles = new HashMap<>();
        for (Path bundle : files("_en.properties")) {
            Properties texts = texts(bundle);
            codes(texts).forEach(code -> titles.computeIfAbsent(code, first -> new ArrayList<>())
                    .add("**" + texts.getProperty(code + TITLE) + ".**"));
        }
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertEquals(
                    new TreeSet<>(titles.keySet()),
                    pages.map(page -> page.getFileName().toString().replace(".md", ""))
                            .filter(code -> !code.equals("README"))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        String index = page("README");
        for (Map.Entry<String, List<String>> problem : titles.entrySet()) {
            String code = problem.getKey();
            assertTrue(heading(code).contains("`urn:zorgkring:problem:" + code + "`"), code);
            assertTrue(problem.getValue().stream().anyMatch(page(code)::contains), code + " has another title");
            assertTrue(index.contains("[" + code + "](" + code + ".md)"), code + " is not in the list");
        }
    }

    @Test
    void whatCanBeWrongWithAFieldIsExplained() throws IllegalAccessException {
        for (Field constant : Flaw.class.getFields()) {
            assertTrue(page("invalid-request").contains("`" + constant.get(null) + "`"), constant.getName());
        }
    }

    /** Of each module's own sources and resources. */
    private static List<Path> files(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path main : modules.map(each -> each.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> all = Files.walk(main)) {
                    all.filter(path -> path.toString().endsWith(ending))
                            .filter(path ->
                                    ending.equals(".java") || path.getParent().endsWith("problems"))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static Path module(Path file) {
        return ROOT.resolve(ROOT.relativize(file).getName(0));
    }

    private static Set<String> codes(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.endsWith(TITLE))
                .map(key -> key.substring(0, key.length() - TITLE.length()))
                .collect(Collectors.toSet());
    }

    private static Properties texts(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    /** The title of a page and the line that says what it is about. */
    private static String heading(String code) {
        return page(code).lines().limit(3).collect(Collectors.joining("\n"));
    }

    private static String page(String code) {
        try {
            return Files.readString(PAGES.resolve(code + ".md"));
        } catch (IOException e) {
            throw new AssertionError("no page for " + code, e);
        }
    }
}
