package be.zorgkring.patient.questionnaire.store;

import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.usecase.Questionnaires;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The questionnaires of the class path: each folder {@code questionnaires/} names its files in {@code index}. A file that is
 * missing, incomplete or wrong keeps the service from starting.
 */
@Singleton
class QuestionnaireFiles implements Questionnaires {

    static final String FOLDER = "questionnaires/";
    static final String INDEX = FOLDER + "index";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final NavigableMap<String, NavigableMap<Integer, Questionnaire>> byCode = new TreeMap<>();

    QuestionnaireFiles() {
        ClassLoader resources = Thread.currentThread().getContextClassLoader();
        try {
            for (URL index : Collections.list(resources.getResources(INDEX))) {
                for (String name : lines(index)) {
                    add(name, read(resources, name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(URL index) throws IOException {
        try (InputStream file = index.openStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static Questionnaire read(ClassLoader resources, String name) {
        try (InputStream file = resources.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("there is no questionnaire " + name);
            }
            return JSON.readValue(file, QuestionnaireFile.class).questionnaire();
        } catch (IOException e) {
            throw new UncheckedIOException("the questionnaire " + name + " cannot be read", e);
        }
    }

    private void add(String name, Questionnaire questionnaire) {
        if (!name.equals(questionnaire.code() + "." + questionnaire.version() + ".json")) {
            throw new IllegalStateException("the questionnaire in " + name + " has another code or version");
        }
        byCode.computeIfAbsent(questionnaire.code(), code -> new TreeMap<>())
                .put(questionnaire.version(), questionnaire);
    }

    @Override
    public List<Questionnaire> newest() {
        List<Questionnaire> newest = new ArrayList<>(byCode.size());
        byCode.values().forEach(versions -> newest.add(versions.lastEntry().getValue()));
        return newest;
    }

    @Override
    public Optional<Questionnaire> newest(String code) {
        return Optional.ofNullable(byCode.get(code))
                .map(versions -> versions.lastEntry().getValue());
    }

    @Override
    public Optional<Questionnaire> find(String code, int version) {
        return Optional.ofNullable(byCode.get(code)).map(versions -> versions.get(version));
    }
}
