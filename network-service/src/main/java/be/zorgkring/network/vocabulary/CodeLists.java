package be.zorgkring.network.vocabulary;

import be.zorgkring.network.vocabulary.domain.CodeList;
import be.zorgkring.network.vocabulary.domain.Label;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The published code lists that are packed with the service. */
@ApplicationScoped
public class CodeLists {

    /** An informal carer comes by invitation, a patient by inclusion: neither stands in the directory. */
    private static final Set<String> NO_PROFESSIONALS = Set.of("perscaregiver", "patient");

    private static final Set<String> NO_ORGANISATIONS = Set.of("patient", "application", "certificateholder");

    private final CodeList parties = read("cd-hcparty");
    private final CodeList relationships = read("cd-contact-person");
    private final CodeList roles = parties.only(code -> code.startsWith("pers") && !NO_PROFESSIONALS.contains(code));
    private final CodeList kinds = parties.only(code -> !code.startsWith("pers") && !NO_ORGANISATIONS.contains(code));

    /** CD-HCPARTY whole. */
    public CodeList parties() {
        return parties;
    }

    /** The codes of CD-HCPARTY under which a professional may stand in the directory. */
    public CodeList roles() {
        return roles;
    }

    /** The codes of CD-HCPARTY for kinds of organisation. */
    public CodeList kinds() {
        return kinds;
    }

    /** Cd-contact-person: what a carer is to the person. */
    public CodeList relationships() {
        return relationships;
    }

    private static CodeList read(String name) {
        try (InputStream file = CodeLists.class.getResourceAsStream("/codes/" + name + ".json")) {
            Map<String, List<String>> rows = new ObjectMapper().readValue(file, new TypeReference<>() {});
            Map<String, Label> labels = new HashMap<>();
            rows.forEach((code, texts) ->
                    labels.put(code, new Label(texts.get(0), texts.get(1), texts.get(2), texts.get(3))));
            return new CodeList(labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
