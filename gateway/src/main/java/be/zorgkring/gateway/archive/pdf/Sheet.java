package be.zorgkring.gateway.archive.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The page that is being filled, from top to bottom; a new one begins where there is no room. Lengths are points. */
final class Sheet implements AutoCloseable {

    static final float LEFT = 50;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 50;
    private static final float BOTTOM = 60;
    static final float ROOM = TOP - BOTTOM;
    private static final float FOOT = 36;

    private final PDDocument document;
    private PDPageContentStream content;
    private float y;

    Sheet(PDDocument document) throws IOException {
        this.document = document;
        turn();
    }

    void turn() throws IOException {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = TOP;
    }

    boolean fits(float height) {
        return y - height >= BOTTOM;
    }

    boolean isFresh() {
        return y == TOP;
    }

    void skip(float height) {
        y -= height;
    }

    /** Draws one line whose upper edge is that much below where the next block begins. */
    void text(Typeface face, float size, float x, float below, String line) throws IOException {
        write(content, face, size, x, y - below - size, line);
    }

    void shade(float below, float height) throws IOException {
        content.setNonStrokingColor(0.92f, 0.94f, 0.96f);
        content.addRect(LEFT, y - below - height, WIDTH, height);
        content.fill();
        content.setNonStrokingColor(0f, 0f, 0f);
    }

    void rule(float below) throws IOException {
        content.setStrokingColor(0.75f, 0.78f, 0.8f);
        content.setLineWidth(0.5f);
        content.moveTo(LEFT, y - below);
        content.lineTo(LEFT + WIDTH, y - below);
        content.stroke();
    }

    /** When all pages are there: what stands at the foot of each. */
    void foot(int page, Typeface face, float size, String left, String right) throws IOException {
        try (PDPageContentStream foot =
                new PDPageContentStream(document, document.getPage(page), AppendMode.APPEND, true, true)) {
            write(foot, face, size, LEFT, FOOT, left);
            write(foot, face, size, LEFT + WIDTH - face.width(right, size), FOOT, right);
        }
    }

    private static void write(PDPageContentStream to, Typeface face, float size, float x, float y, String line)
            throws IOException {
        to.beginText();
        to.setFont(face.font(), size);
        to.newLineAtOffset(x, y);
        to.showText(line);
        to.endText();
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
        }
    }
}
