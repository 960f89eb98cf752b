package be.zorgkring.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MayActTest {

    private static final String OURS = "medicaldatamanagement";

    @Test
    void thoseForWhomMedicalDataMayBeManagedAreTakenAndNoOthers() {
        Object claim = List.of(
                profile("mandators", person("48021700027", OURS, "recipe"), person("50021700059", "recipe")),
                profile("children", person("15061900077", OURS)),
                Map.of("sub", "x", "userProfile", Map.of("organisation", "not of a person")));

        assertEquals(Optional.of(new MayAct(Set.of("48021700027"), Set.of("15061900077"))), MayAct.read(claim));
    }

    @Test
    void withoutTheClaimThereIsNobody() {
        assertEquals(Optional.of(new MayAct(Set.of(), Set.of())), MayAct.read(null));
        assertEquals(Optional.of(new MayAct(Set.of(), Set.of())), MayAct.read(List.of()));
    }

    @Test
    void anotherShapeIsNoStatementAtAll() {
        Object good = profile("children", person("15061900077", OURS));
        for (Object bad : List.of(
                "48021700027",
                Map.of("userProfile", Map.of()),
                List.of("48021700027"),
                List.of(Map.of("sub", "x")),
                List.of(good, profile("mandators", "48021700027")),
                List.of(good, Map.of("userProfile", Map.of("mandators", "48021700027"))),
                List.of(profile("mandators", person("48.02.17-000.27", OURS))),
                List.of(profile("mandators", Map.of("ssin", 48021700027L, "serviceNames", List.of(OURS)))),
                List.of(profile("mandators", Map.of("ssin", "48021700027", "serviceNames", OURS))),
                List.of(profile("mandators", Map.of("ssin", "48021700027"))))) {
            assertTrue(MayAct.read(bad).isEmpty(), bad.toString());
        }
    }

    @Test
    void moreThanAnybodyHasIsNoStatement() {
        List<Object> people = new ArrayList<>();
        for (int i = 0; i < MayAct.MOST; i++) {
            people.add(person("%011d".formatted(i), OURS));
        }
        assertTrue(MayAct.read(List.of(profile("mandators", people.toArray()))).isPresent());
        people.add(person("99999999999", OURS));
        assertTrue(MayAct.read(List.of(profile("mandators", people.toArray()))).isEmpty());
    }

    private static Map<String, Object> profile(String kind, Object... people) {
        return Map.of("sub", "x", "userProfile", Map.of(kind, List.of(people)));
    }

    private static Map<String, Object> person(String ssin, String... services) {
        return Map.of("ssin", ssin, "serviceNames", List.of(services));
    }
}
