package be.zorgkring.gateway.archive.record;

import java.util.List;

/** What a readable record consists of, before anybody knows of pages. */
public sealed interface Block {

    /** A part of the record. */
    record Section(String title) implements Block {}

    /** Something within a part that has a name of its own. */
    record Heading(String title) implements Block {}

    record Paragraph(String text) implements Block {}

    /** Labels with their values. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {}

    /** @param rows each as long as the header */
    record Table(List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }
}
