package be.zorgkring.kernel.vocabulary;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A published list of codes with their labels; a code that is not on it is refused, never guessed. */
public record CodeList(Map<String, Label> labels) {

    /** Longer is no code of any of our lists. */
    public static final int LONGEST_CODE = 60;

    public CodeList {
        labels = Map.copyOf(labels);
    }

    /**
     * Reads a list that is packed with a class.
     *
     * @param resource its address on the class path; JSON, with the texts of each code in Dutch, French, German and English
     */
    public static CodeList read(Class<?> with, String resource) {
        try (InputStream file = with.getResourceAsStream(resource)) {
            Map<String, List<String>> rows = new ObjectMapper().readValue(file, new TypeReference<>() {});
            return new CodeList(rows.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, row -> label(row.getValue()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Label label(List<String> texts) {
        return new Label(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
    }

    public Set<String> codes() {
        return labels.keySet();
    }

    /** The part of this list whose codes fit. */
    public CodeList only(Predicate<String> fits) {
        return new CodeList(labels.entrySet().stream()
                .filter(entry -> fits.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public boolean knows(String code) {
        return labels.containsKey(code);
    }

    public Checked<String> check(String code) {
        return Checked.unless(!knows(code), Flaw.UNKNOWN_CODE, code);
    }

    /** The code itself where the list has lost it since: an old entry must still be readable. */
    public String label(String code, Language language) {
        Label label = labels.get(code);
        return label == null ? code : label.in(language);
    }
}
