package be.zorgkring.gateway.archive.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Cells beside one another, each broken into lines; a row higher than a page goes on at the next. */
final class Row {

    private static final float LEADING = 1.35f;
    private static final float PADDING = 3;

    private final float[] widths;
    private final List<Typeface> faces;
    private final float size;
    private final List<List<String>> cells = new ArrayList<>();

    Row(float[] widths, List<String> texts, List<Typeface> faces, float size) throws IOException {
        this.widths = widths;
        this.faces = faces;
        this.size = size;
        for (int column = 0; column < widths.length; column++) {
            cells.add(faces.get(column).lines(texts.get(column), size, widths[column] - 2 * PADDING));
        }
    }

    float height() {
        return lines() * size * LEADING + 2 * PADDING;
    }

    private int lines() {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    void on(Sheet sheet, boolean shaded) throws IOException {
        if (!sheet.fits(height()) && height() <= Sheet.ROOM) {
            sheet.turn();
        }
        int drawn = 0;
        while (drawn < lines()) {
            int next = Math.min(lines(), drawn + room(sheet));
            draw(sheet, shaded, drawn, next);
            drawn = next;
            if (drawn < lines()) {
                sheet.turn();
            }
        }
    }

    private int room(Sheet sheet) {
        int lines = 1;
        while (sheet.fits((lines + 1) * size * LEADING + 2 * PADDING)) {
            lines++;
        }
        return lines;
    }

    private void draw(Sheet sheet, boolean shaded, int from, int to) throws IOException {
        float height = (to - from) * size * LEADING + 2 * PADDING;
        if (shaded) {
            sheet.shade(0, height);
        }
        float x = Sheet.LEFT;
        for (int column = 0; column < widths.length; column++) {
            List<String> lines = cells.get(column);
            for (int line = from; line < Math.min(to, lines.size()); line++) {
                float below = PADDING + (line - from) * size * LEADING;
                sheet.text(faces.get(column), size, x + PADDING, below, lines.get(line));
            }
            x += widths[column];
        }
        sheet.skip(height);
    }
}
