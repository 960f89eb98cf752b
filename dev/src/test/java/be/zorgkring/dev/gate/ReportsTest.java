package be.zorgkring.dev.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    private static final String REPORT = """
            <testsuite name="a.B" time="1.5" tests="4" errors="1" skipped="1" failures="1">
              <testcase name="works" classname="a.B"/>
              <testcase name="fails" classname="a.B"><failure message="no"/></testcase>
              <testcase name="breaks" classname="a.B"><error message="no"/></testcase>
              <testcase name="waits" classname="a.B"><skipped/></testcase>
            </testsuite>
            """;

    @TempDir
    Path root;

    @Test
    void testsAreCountedAndFailuresNamed() throws IOException {
        report("one", "surefire-reports");
        report("one", "failsafe-reports");

        List<Tally> modules = new Reports(root, Instant.EPOCH).modules();

        assertEquals(
                List.of(new Tally("one", 2, 4, 2, 3.0, List.of("a.B.fails", "a.B.breaks", "a.B.fails", "a.B.breaks"))),
                modules);
    }

    @Test
    void aReportOfAnEarlierRunDoesNotCount() throws IOException {
        Path old = report("one", "surefire-reports");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        assertEquals(List.of(), new Reports(root, Instant.parse("2021-01-01T00:00:00Z")).modules());
    }

    private Path report(String module, String kind) throws IOException {
        Path folder =
                Files.createDirectories(root.resolve(module).resolve("target").resolve(kind));
        Files.writeString(root.resolve(module).resolve("pom.xml"), "<project/>");
        return Files.writeString(folder.resolve("TEST-a.B.xml"), REPORT);
    }
}
