package be.zorgkring.dev.demo.programme;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Entries of the directory that stories and tests know by name. */
record Fixtures(String about, List<Organisation> organisations, List<DemoPerson> people) {

    /** @param of user name of the demo person in whose profile the organisation's name and number stand */
    record Organisation(String reference, String name, String kind, String clientId, String of) {}

    /** @param pilot in whose circles they may turn up; null keeps them out of every circle */
    record DemoPerson(String username, String role, String organisation, String pilot) {}

    static Fixtures read() {
        return new ObjectMapper().convertValue(Sheet.json("fixtures.json"), Fixtures.class);
    }
}
