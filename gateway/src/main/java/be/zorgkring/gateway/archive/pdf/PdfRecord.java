package be.zorgkring.gateway.archive.pdf;

import be.zorgkring.gateway.archive.record.Block;
import be.zorgkring.gateway.archive.record.Block.Fact;
import be.zorgkring.gateway.archive.record.Block.Facts;
import be.zorgkring.gateway.archive.record.Block.Heading;
import be.zorgkring.gateway.archive.record.Block.Paragraph;
import be.zorgkring.gateway.archive.record.Block.Section;
import be.zorgkring.gateway.archive.record.Block.Table;
import be.zorgkring.gateway.archive.record.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a readable record on A4 pages. */
public final class PdfRecord {

    private static final float TITLE = 20;
    private static final float SECTION = 13;
    private static final float HEADING = 10;
    private static final float TEXT = 9;
    private static final float SMALL = 8;
    private static final float LEADING = 1.35f;
    private static final float LABELS = 150;

    private final Sheet sheet;
    private final Typeface regular;
    private final Typeface bold;

    private PdfRecord(PDDocument document) throws IOException {
        this.regular = Typeface.regular(document);
        this.bold = Typeface.bold(document);
        this.sheet = new Sheet(document);
    }

    /** Leaves the stream open, for what comes after the document in it. */
    public static void write(List<Block> blocks, Words words, Instant at, OutputStream to) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentCatalog().setLanguage(words.language().getLanguage());
            document.getDocumentInformation().setTitle(words.get("title"));
            PdfRecord record = new PdfRecord(document);
            record.begin(words, at);
            for (Block block : blocks) {
                record.set(block);
            }
            record.sheet.close();
            record.number(document, words);
            document.save(to);
        }
    }

    private void begin(Words words, Instant at) throws IOException {
        lines(bold, TITLE, List.of(bold.drawable(words.get("title"))));
        lines(regular, TEXT, List.of(regular.drawable(words.get("made").replace("{at}", words.moment(at)))));
        sheet.skip(4);
        set(new Paragraph(words.get("intro")));
    }

    private void set(Block block) throws IOException {
        switch (block) {
            case Section(String title) -> {
                if (!sheet.fits(SECTION * LEADING + 90)) {
                    sheet.turn();
                }
                sheet.skip(sheet.isFresh() ? 0 : 16);
                lines(bold, SECTION, bold.lines(title, SECTION, Sheet.WIDTH));
                sheet.rule(0);
                sheet.skip(6);
            }
            case Heading(String title) -> {
                if (!sheet.fits(HEADING * LEADING + 50)) {
                    sheet.turn();
                }
                sheet.skip(sheet.isFresh() ? 0 : 8);
                lines(bold, HEADING, bold.lines(title, HEADING, Sheet.WIDTH));
                sheet.skip(2);
            }
            case Paragraph(String text) -> {
                lines(regular, TEXT, regular.lines(text, TEXT, Sheet.WIDTH));
                sheet.skip(4);
            }
            case Facts(List<Fact> facts) -> {
                for (Fact fact : facts) {
                    new Row(
                                    new float[] {LABELS, Sheet.WIDTH - LABELS},
                                    List.of(fact.label(), fact.value()),
                                    List.of(bold, regular),
                                    TEXT)
                            .on(sheet, false);
                }
                sheet.skip(4);
            }
            case Table table -> new TableSetting(sheet, regular, bold, SMALL).set(table);
        }
    }

    private void lines(Typeface face, float size, List<String> lines) throws IOException {
        for (String line : lines) {
            if (!sheet.fits(size * LEADING)) {
                sheet.turn();
            }
            sheet.text(face, size, Sheet.LEFT, 0, line);
            sheet.skip(size * LEADING);
        }
    }

    private void number(PDDocument document, Words words) throws IOException {
        int pages = document.getNumberOfPages();
        for (int page = 0; page < pages; page++) {
            String number = words.get("page")
                    .replace("{page}", Integer.toString(page + 1))
                    .replace("{pages}", Integer.toString(pages));
            sheet.foot(page, regular, SMALL, regular.drawable(words.get("title")), number);
        }
    }
}
