package be.zorgkring.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclOperation;
import org.junit.jupiter.api.Test;

class KafkaRightsTest {

    private final KafkaRights rights = KafkaRights.fromContracts();

    @Test
    void everyServiceWithEventsIsAUser() {
        assertEquals(
                Set.of("patient-service", "network-service", "action-service", "reporting-service", "gateway"),
                rights.users());
    }

    @Test
    void onlyPatientServiceTellsWhoConsents() {
        assertEquals(Set.of("User:patient-service"), who(AclOperation.WRITE, "zorgkring.consent"));
    }

    @Test
    void onlyTheGatewayEndsSessionsAndItReadsNothingElse() {
        assertEquals(Set.of("User:gateway"), who(AclOperation.WRITE, "zorgkring.session"));
        assertEquals(
                Set.of("zorgkring.session", "gateway"),
                rights.rights().stream()
                        .filter(right -> right.entry().principal().equals("User:gateway"))
                        .map(right -> right.pattern().name())
                        .collect(Collectors.toSet()));
    }

    @Test
    void reportingReadsActionsAndNobodyElseDoes() {
        assertEquals(Set.of("User:reporting-service"), who(AclOperation.READ, "zorgkring.action"));
    }

    @Test
    void aGroupIsReadByItsServiceAlone() {
        assertEquals(Set.of("User:network-service"), who(AclOperation.READ, "network-service"));
    }

    private Set<String> who(AclOperation operation, String resource) {
        return rights.rights().stream()
                .filter(right ->
                        right.pattern().name().equals(resource) && right.entry().operation() == operation)
                .map(right -> right.entry().principal())
                .collect(Collectors.toSet());
    }
}
