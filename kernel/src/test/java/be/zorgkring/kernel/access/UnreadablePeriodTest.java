package be.zorgkring.kernel.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadablePeriodTest {

    private static final UUID GOOD = UUID.randomUUID();
    private static final UUID POISON = UUID.randomUUID();

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "infinity",
                "-infinity",
                "10000-01-01T00:00:00+00:00",
                "294276-12-31T23:59:59.999999+00:00",
                "4714-11-24T00:00:00+00:00 BC",
                "0001-01-01T00:00:00+00:00",
                "2200-01-02T00:00:00+00:00"
            })
    void theRowIsSetAsideAndTheOthersStay(String unreadable) {
        PersonFacts facts = AccessTable.person("""
                {"sharing": "given", "accounts": [], "exclusions": [],
                 "members": [%s, %s],
                 "mandates": [{"mandateId": "%4$s", "accountId": "%4$s", "scope": "all", "from": "%5$s", "until": null}],
                 "emergencies": [{"emergencyId": "%4$s", "professionalId": "%4$s", "reason": "unconscious",
                                  "from": "2026-01-05T09:00:00+00:00", "until": "%5$s"}]}
                """.formatted(
                                member(GOOD, "2100-01-01T00:00:00.123456+00:00"),
                                member(POISON, unreadable),
                                null,
                                POISON,
                                unreadable))
                .readable(new RowsSetAside(metrics));
        assertEquals(
                GOOD.toString(),
                facts.members().stream().map(m -> m.memberId().toString()).reduce("", String::concat));
        assertEquals(0, facts.mandates().size() + facts.emergencies().size());
        for (String table : new String[] {"access_member", "access_mandate", "access_emergency"}) {
            assertEquals(1, metrics.counter("rows_set_aside", "table", table).count(), table);
        }
    }

    private static String member(UUID id, String until) {
        return """
                {"memberId": "%1$s", "kind": "professional", "professionalId": "%1$s", "accountId": null,
                 "organisationId": null, "role": "persnurse", "from": "2026-01-05T09:00:00+00:00", "until": "%2$s",
                 "suspended": false, "opened": [], "closed": []}
                """.formatted(id, until);
    }
}
