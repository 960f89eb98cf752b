package be.zorgkring.gateway.archive.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.gateway.archive.Samples;
import be.zorgkring.gateway.archive.record.Block;
import be.zorgkring.gateway.archive.record.RecordText;
import be.zorgkring.gateway.archive.record.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads back what was written, as somebody who copies text out of the document would. */
class PdfRecordTest {

    private static final Instant AT = Instant.parse("2026-03-11T09:15:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|Uw zorgkring, nu en vroeger|Geboortedatum|Pagina 1 van",
                "fr|Votre cercle de soins, aujourd’hui et avant|Date de naissance|Page 1 sur",
                "de|Ihr Versorgungskreis, heute und früher|Geburtsdatum|Seite 1 von",
                "en|Your care circle, now and before|Date of birth|Page 1 of"
            })
    void theRecordIsInTheLanguageOfItsReader(String language, String section, String field, String page)
            throws IOException {
        Words words = Words.in(Locale.of(language));
        byte[] pdf = pdf(RecordText.of(Samples.data(), words), words);
        Files.write(Path.of("target", "record-" + language + ".pdf"), pdf);
        String text = text(pdf);
        for (String expected :
                List.of(section, field, page, "Rosa Мария Maes-Λαμπρίδη", "30/07/1985", "mijn zoon Tom")) {
            assertTrue(text.contains(expected), () -> expected + " is not in " + text);
        }
        assertFalse(text.contains("018f3c1e"), "an id is of no use to a reader");
    }

    @Test
    void aScriptWithoutGlyphsLeavesASignAndBreaksNothing() throws IOException {
        Words words = Words.in(Locale.of("nl"));
        String text = text(pdf(RecordText.of(Samples.data(), words), words));
        assertTrue(text.contains("elke ochtend, \uFFFD\uFFFD\uFFFD"), text);
    }

    @Test
    void whatSteersTextIsNotDrawn() throws IOException {
        String text =
                text(pdf(List.of(new Block.Paragraph("a\u202Eb\u0007c\u00ADd\tefficient")), Words.in(Locale.of("en"))));
        assertTrue(text.contains("abcd efficient"), text);
    }

    @Test
    void aLongTableGoesOnWithItsHeaderOnEveryPage() throws IOException {
        Block.Table table = new Block.Table(
                List.of("WHEN", "WHAT"), Collections.nCopies(300, List.of("11/03/2026 09:15", "word ".repeat(40))));
        byte[] pdf = pdf(List.of(table), Words.in(Locale.of("en")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 5, "pages: " + pages);
            assertEquals(pages, text(pdf).split("WHEN", -1).length - 1);
        }
    }

    @Test
    void aCellHigherThanAPageGoesOnAtTheNext() throws IOException {
        Block.Table table = new Block.Table(
                List.of("A", "B"), List.of(List.of("x".repeat(500), "long " + "y ".repeat(9000) + "end")));
        String text = text(pdf(List.of(table), Words.in(Locale.of("en"))));
        assertTrue(text.contains("end"), "the end of the cell is there");
    }

    private static byte[] pdf(List<Block> blocks, Words words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRecord.write(blocks, words, AT, bytes);
        return bytes.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
