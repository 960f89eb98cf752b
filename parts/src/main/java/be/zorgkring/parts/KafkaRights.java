package be.zorgkring.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * A user a service, who may write what the AsyncAPI document has it send, read what it has it receive, and nothing else. A
 * dev password is the user's name.
 */
public record KafkaRights(Set<String> users, List<AclBinding> rights) {

    static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";

    public static KafkaRights fromContracts() {
        try (InputStream in = KafkaRights.class.getResourceAsStream("/contracts/asyncapi.yaml")) {
            JsonNode contract = new YAMLMapper().readTree(in);
            Set<String> users = new TreeSet<>();
            List<AclBinding> rights = new ArrayList<>();
            for (JsonNode operation : contract.path("operations")) {
                JsonNode channel =
                        contract.at(operation.at("/channel/$ref").asText().substring(1));
                boolean sends = operation.path("action").asText().equals("send");
                for (JsonNode tag : operation.path("tags")) {
                    String user = tag.path("name").asText();
                    users.add(user);
                    rights.add(right(
                            user,
                            ResourceType.TOPIC,
                            channel.path("address").asText(),
                            sends ? AclOperation.WRITE : AclOperation.READ));
                }
            }
            users.forEach(user -> rights.add(right(user, ResourceType.GROUP, user, AclOperation.READ)));
            return new KafkaRights(users, rights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the users and gives them their rights; what is there already stays. */
    public void provide(String servers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            List<UserScramCredentialAlteration> passwords = new ArrayList<>();
            users.forEach(user -> passwords.add(new UserScramCredentialUpsertion(
                    user, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), user)));
            admin.alterUserScramCredentials(passwords).all().get(30, TimeUnit.SECONDS);
            admin.createAcls(rights).all().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while giving rights in Kafka.", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new PartFailure("The rights in Kafka could not be given: " + e.getMessage() + ".", e);
        }
    }

    /** How a user says to Kafka who it is: a line of JAAS. */
    public static String jaas(String user) {
        return SCRAM + " required username=\"" + user + "\" password=\"" + user + "\";";
    }

    private static AclBinding right(String user, ResourceType type, String name, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(type, name, PatternType.LITERAL),
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }
}
