package be.zorgkring.parts.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The invented people who can sign in, read from the one file that holds their numbers. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record People(String password, List<Person> people) {

    /**
     * One person; {@code professions} maps eHealth's key of a profession to the NIHDI number, {@code mayAct} is its claim
     * about those for whom the person acts.
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Person(
            String username,
            String firstName,
            String lastName,
            String gender,
            String birthDate,
            String language,
            String note,
            String ssin,
            Map<String, String> professions,
            List<Map<String, Map<String, String>>> organizations,
            JsonNode mayAct,
            List<String> roles,
            List<String> groups) {

        public Person {
            professions = professions == null ? Map.of() : Map.copyOf(professions);
            organizations = organizations == null ? List.of() : List.copyOf(organizations);
            roles = roles == null ? List.of() : List.copyOf(roles);
            groups = groups == null ? List.of() : List.copyOf(groups);
        }

        /** The first eight digits, which identify a professional; empty for a citizen. */
        public java.util.Optional<String> nihdi8() {
            return professions.values().stream().findFirst().map(number -> number.substring(0, 8));
        }
    }

    public static People load() {
        try (InputStream in = People.class.getResourceAsStream("/keycloak/people.json")) {
            return new ObjectMapper().readValue(in, People.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Person named(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + username));
    }
}
