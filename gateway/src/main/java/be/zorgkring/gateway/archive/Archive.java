package be.zorgkring.gateway.archive;

import be.zorgkring.gateway.archive.pdf.PdfRecord;
import be.zorgkring.gateway.archive.record.RecordText;
import be.zorgkring.gateway.archive.record.Words;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files that a person takes along, as one ZIP; nothing of it touches a disk. */
final class Archive {

    private Archive() {}

    /** Takes as long as a document takes to be set; not for an event loop. */
    static byte[] of(Gathered gathered) throws IOException {
        Words words = Words.in(gathered.language());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, gathered, "README.txt", text(words.get("readme")));
            if (!gathered.missing().isEmpty()) {
                add(zip, gathered, "not-included.txt", text(missing(gathered, words)));
            }
            add(zip, gathered, "data.json", text(gathered.json().encodePrettily()));
            Optional<JsonObject> bundle = gathered.bundle();
            if (bundle.isPresent()) {
                add(zip, gathered, "fhir-bundle.json", text(bundle.get().encodePrettily()));
            }
            zip.putNextEntry(entry(gathered, "record.pdf"));
            PdfRecord.write(RecordText.of(gathered.json(), words), words, gathered.at(), zip);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static String missing(Gathered gathered, Words words) {
        List<String> names = gathered.missing().stream()
                .map(source -> "- " + words.get("source." + source.label()))
                .toList();
        return words.get("missing") + "\n\n" + String.join("\n", names) + "\n";
    }

    private static void add(ZipOutputStream zip, Gathered gathered, String name, byte[] content) throws IOException {
        zip.putNextEntry(entry(gathered, name));
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(Gathered gathered, String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(gathered.at().toEpochMilli());
        return entry;
    }

    private static byte[] text(String lines) {
        return lines.getBytes(StandardCharsets.UTF_8);
    }
}
