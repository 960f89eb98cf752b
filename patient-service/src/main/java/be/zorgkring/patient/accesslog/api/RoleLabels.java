package be.zorgkring.patient.accesslog.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of the CD-HCPARTY roles in the four languages, from the code list of the eHealth platform. */
@Singleton
public class RoleLabels {

    private static final String FILE = "/accesslog/cd-hcparty.json";

    /** Order of the labels in the file. */
    private static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");

    private final Map<String, List<String>> labels;

    public RoleLabels() {
        try (InputStream file = RoleLabels.class.getResourceAsStream(FILE)) {
            labels = new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code itself for a role that the list does not hold. */
    public String label(String code, Locale language) {
        List<String> names = labels.get(code);
        return names == null ? code : names.get(LANGUAGES.indexOf(language.getLanguage()));
    }

    Map<String, List<String>> all() {
        return Map.copyOf(labels);
    }
}
