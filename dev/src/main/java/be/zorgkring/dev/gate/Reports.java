package be.zorgkring.dev.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what Surefire and Failsafe wrote down in this run; older reports are left out by their time. */
record Reports(Path root, Instant since) {

    private static final List<String> FOLDERS = List.of("target/surefire-reports", "target/failsafe-reports");

    List<Tally> modules() {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .map(this::tally)
                    .filter(tally -> tally.all() > 0)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tally tally(Path module) {
        Tally tally = new Tally(module.getFileName().toString(), 0, 0, 0, 0, List.of());
        for (String name : FOLDERS) {
            for (Path report : reports(module.resolve(name))) {
                tally = tally.plus(read(tally.name(), report));
            }
        }
        return tally;
    }

    private List<Path> reports(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .filter(this::isOfThisRun)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOfThisRun(Path file) {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isBefore(since);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Tally read(String module, Path report) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element suite = factory.newDocumentBuilder().parse(report.toFile()).getDocumentElement();
            int failed = number(suite, "failures") + number(suite, "errors");
            int skipped = number(suite, "skipped");
            int passed = number(suite, "tests") - failed - skipped;
            return new Tally(module, passed, failed, skipped, seconds(suite), failures(suite));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("unreadable report " + report, e);
        }
    }

    private static List<String> failures(Element suite) {
        List<String> names = new ArrayList<>();
        NodeList cases = suite.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            if (test.getElementsByTagName("failure").getLength()
                            + test.getElementsByTagName("error").getLength()
                    > 0) {
                names.add(test.getAttribute("classname") + "." + test.getAttribute("name"));
            }
        }
        return names;
    }

    private static int number(Element suite, String attribute) {
        return suite.hasAttribute(attribute) ? Integer.parseInt(suite.getAttribute(attribute)) : 0;
    }

    private static double seconds(Element suite) {
        return suite.hasAttribute("time")
                ? Double.parseDouble(suite.getAttribute("time").replace(",", ""))
                : 0;
    }
}
