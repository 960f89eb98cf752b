package be.zorgkring.watch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.outcome.Refusal;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Over all refusals of a service: each has words in four languages, and a page that explains it and names its status. */
public final class EveryRefusal {

    private static final Path PAGES = Path.of("").toAbsolutePath().getParent().resolve("docs/problems");

    private EveryRefusal() {}

    /** @param service its package */
    public static void isExplained(String service) {
        List<Refusal> refusals = refusals(service).toList();
        assertTrue(!refusals.isEmpty(), "no refusals in " + service);
        assertAll(refusals.stream().map(refusal -> () -> isExplained(refusal)));
    }

    private static Stream<Refusal> refusals(String service) {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(service, "be.zorgkring.kernel")
                        .stream()
                        .filter(each -> each.isEnum() && each.isAssignableTo(Refusal.class))
                        .map(JavaClass::reflect)
                        .flatMap(each -> Arrays.stream(each.getEnumConstants()))
                        .map(Refusal.class::cast);
    }

    private static void isExplained(Refusal refusal) {
        String code = refusal.code();
        for (String language : List.of("nl", "fr", "de", "en")) {
            for (String part : List.of(".title", ".detail")) {
                String text = ProblemTexts.text(code + part, Locale.of(language));
                assertTrue(text != null && !text.isBlank(), code + part + " is missing in " + language);
            }
        }
        String status = String.valueOf(refusal.why().status());
        assertTrue(heading(code).contains(status), code + " is sent with " + status + ", its page says otherwise");
    }

    /** The title of a page and the line that says what it is about. */
    private static String heading(String code) {
        try (Stream<String> lines = Files.lines(PAGES.resolve(code + ".md"))) {
            return String.join("\n", lines.limit(3).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("no page for " + code, e);
        }
    }
}
