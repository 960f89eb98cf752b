package be.zorgkring.patient.questionnaire.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Reads rows that the database answers as one JSON object each, so that columns go by name. */
@ApplicationScoped
class JsonRows {

    private final ObjectMapper json;

    JsonRows(ObjectMapper json) {
        this.json = json;
    }

    <T> T read(String row, Class<T> shape) {
        try {
            return json.readValue(row, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database answers what is no " + shape.getSimpleName(), e);
        }
    }

    <T> Stream<T> all(List<String> found, Class<T> shape) {
        return found.stream().map(row -> read(row, shape));
    }
}
