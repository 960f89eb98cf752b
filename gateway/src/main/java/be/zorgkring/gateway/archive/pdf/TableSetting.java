package be.zorgkring.gateway.archive.pdf;

import be.zorgkring.gateway.archive.record.Block.Table;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** Sets a table: columns as wide as their content asks, the header again on every page. */
final class TableSetting {

    private static final float NARROWEST = 50;
    private static final float PADDING = 8;
    private static final int SAMPLE = 200;

    private final Sheet sheet;
    private final Typeface regular;
    private final Typeface bold;
    private final float size;

    TableSetting(Sheet sheet, Typeface regular, Typeface bold, float size) {
        this.sheet = sheet;
        this.regular = regular;
        this.bold = bold;
        this.size = size;
    }

    void set(Table table) throws IOException {
        float[] widths = widths(table);
        int columns = widths.length;
        Row header = new Row(widths, table.header(), Collections.nCopies(columns, bold), size);
        List<Typeface> faces = Collections.nCopies(columns, regular);
        boolean headed = false;
        for (List<String> cells : table.rows()) {
            Row row = new Row(widths, cells, faces, size);
            float needed = row.height() + (headed ? 0 : header.height());
            if (!sheet.fits(needed) && !sheet.isFresh()) {
                sheet.turn();
                headed = false;
            }
            if (!headed) {
                header.on(sheet, true);
                headed = true;
            }
            row.on(sheet, false);
            sheet.rule(0);
        }
        sheet.skip(6);
    }

    /** Each column gets what it needs where that is little; the wide ones share the rest by what they ask. */
    private float[] widths(Table table) throws IOException {
        int columns = table.header().size();
        float[] wanted = new float[columns];
        for (int column = 0; column < columns; column++) {
            wanted[column] = bold.width(bold.drawable(table.header().get(column)), size) + PADDING;
            for (List<String> row :
                    table.rows().subList(0, Math.min(SAMPLE, table.rows().size()))) {
                float width = regular.width(regular.drawable(row.get(column)), size) + PADDING;
                wanted[column] = Math.max(wanted[column], width);
            }
            wanted[column] = Math.max(NARROWEST, wanted[column]);
        }
        return shared(wanted);
    }

    private static float[] shared(float[] wanted) {
        float even = Sheet.WIDTH / wanted.length;
        float left = Sheet.WIDTH;
        float asked = 0;
        for (float width : wanted) {
            if (width <= even) {
                left -= width;
            } else {
                asked += width;
            }
        }
        float[] widths = new float[wanted.length];
        for (int column = 0; column < wanted.length; column++) {
            widths[column] = wanted[column] <= even ? wanted[column] : left * wanted[column] / asked;
        }
        return widths;
    }
}
