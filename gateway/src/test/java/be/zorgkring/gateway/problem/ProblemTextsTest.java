package be.zorgkring.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.safety.AcceptLanguage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ProblemTextsTest {

    static final Iterable<String> LANGUAGES = AcceptLanguage.SPOKEN;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyKindIsWordedInEveryLanguageAndNothingElseIs(String language) throws IOException {
        Set<String> expected = Arrays.stream(ProblemKind.values())
                .flatMap(kind -> Stream.of(kind.code() + ".title", kind.code() + ".detail"))
                .collect(Collectors.toSet());
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                getClass().getResourceAsStream("/problems/service_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        assertEquals(expected, texts.stringPropertyNames());
        texts.values().forEach(text -> assertFalse(text.toString().isBlank()));
    }

    @Test
    void aProblemCarriesItsStableType() {
        var problem = Problems.json(ProblemKind.TOKEN_MISSING, "nl");
        assertEquals("urn:zorgkring:problem:token-missing", problem.getString("type"));
        assertEquals("Niet aangemeld", problem.getString("title"));
        assertEquals(401, problem.getInteger("status"));
    }
}
