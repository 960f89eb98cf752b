package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong value is refused before anything is installed, and the message says where and why. */
class ValuesSchemaTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    imgae: {tag: x}                                                     | 'imgae'
                    services: {patient-service: {replcas: 3}}                           | 'replcas'
                    services: {patient-servise: {replicas: 3}}                          | 'patient-servise'
                    defaults: {probes: {startup: {periodSecond: 3}}}                    | 'periodSecond'
                    networkPolicy: {oidc: {prot: 443}}                                  | 'prot'
                    """)
    void aMisspeltKeyIsNamed(String values, String named) throws IOException {
        var message = refusalOf(values);

        assertTrue(message.contains(named) && message.contains("not allowed"), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    services: {gateway: {replicas: two}}                                | /services/gateway/replicas
                    services: {gateway: {replicas: 0}}                                  | /services/gateway/replicas
                    defaults: {runAsUser: 0}                                            | /defaults/runAsUser
                    services: {action-service: {resources: {limits: {memory: 1GB}}}}    | /services/action-service/resources/limits/memory
                    oidc: {issuer: "https://id.example/realms/zorgkring/"}              | /oidc/issuer
                    gateway: {publicUrl: "zorgkring.example"}                           | /gateway/publicUrl
                    kafka: {servers: "kafka"}                                           | /kafka/servers
                    networkPolicy: {database: {to: []}}                                 | /networkPolicy/database/to
                    services: {patient-service: {secrets: {zorgkring.patient.insz.key: bm90IGEgcmVmZXJlbmNl}}}   | /services/patient-service/secrets/zorgkring.patient.insz.key
                    database: {tls: {enabled: "yes"}}                                   | /database/tls/enabled
                    database: {tls: {caSecret: {key: ca.key}}}                          | /database/tls/caSecret/key
                    kafka: {tls: {caSecret: {name: Kafka_CA}}}                          | /kafka/tls/caSecret/name
                    kafka: {tls: {enabled: false}}                                      | /kafka/sasl/enabled
                    kafka: {sasl: {mechanism: GSSAPI}}                                  | /kafka/sasl/mechanism
                    kafka: {users: {create: true}, sasl: {mechanism: PLAIN}}            | /kafka/sasl/mechanism
                    kafka: {users: {create: true}, sasl: {enabled: false}}              | /kafka/sasl/enabled
                    kafka: {topics: {list: {zorgkring.patient: {writers: [web]}}}}      | /kafka/topics/list/zorgkring.patient/writers/0
                    kafka: {topics: {list: {zorgkring.patient: {readers: null}}}}       | /kafka/topics/list/zorgkring.patient
                    externalSecrets: {except: zorgkring-db-ca}                          | /externalSecrets/except
                    services: {patient-service: {kafkaSecret: ""}}                      | /services/patient-service/kafkaSecret
                    services: {action-service: {kafkaSecret: null}}                     | /services/action-service
                    services: {gateway: {kafkaSecret: null}}                            | /services/gateway
                    services: {action-service: {settings: {zorgkring.kafka.sasl.jaas-config: x}}} | zorgkring.kafka.sasl.jaas-config
                    services: {action-service: {settings: {zorgkring.database.tls: disable}}}     | zorgkring.database.tls
                    networkPolicy: {dns: {port: 0}}                                     | /networkPolicy/dns/port
                    gateway: {trustedProxies: [ingress-nginx]}                          | /gateway/trustedProxies/0
                    gateway: {trustedProxies: [0.0.0.0/0]}                              | /gateway/trustedProxies/0
                    gateway: {trustedProxies: [10.0.0.0/0]}                             | /gateway/trustedProxies/0
                    gateway: {trustedProxies: [10.244.0.256/16]}                        | /gateway/trustedProxies/0
                    gateway: {trustedProxies: [10.244.0.0/33]}                          | /gateway/trustedProxies/0
                    gateway: {trustedProxies: [":::1/64"]}                              | /gateway/trustedProxies/0
                    gateway: {trustedProxies: ["fd00::1::2/64"]}                        | /gateway/trustedProxies/0
                    gateway: {trustedProxies: ["fd00::/129"]}                           | /gateway/trustedProxies/0
                    networkPolicy: {oidc: {to: [{ipBlock: {cidr: 192.0.2.300/32}}]}}    | /networkPolicy/oidc/to/0/ipBlock/cidr
                    networkPolicy: {oidc: {to: [{ipBlock: {cidr: 192.0.2.0/24, except: [192.0.2.1]}}]}} | /networkPolicy/oidc/to/0/ipBlock/except/0
                    networkPolicy: {oidc: {to: [{ipBlock: {cidr: 192.0.2.0/24}, podSelector: {}}]}} | /networkPolicy/oidc/to/0
                    gateway: {publicUrl: "https://-zorgkring.example"}                  | /gateway/publicUrl
                    gateway: {publicUrl: "https://zorg_kring.example"}                  | /gateway/publicUrl
                    gateway: {publicUrl: "https://Zorgkring.example"}                   | /gateway/publicUrl
                    gateway: {publicUrl: "https://zorgkring..example"}                  | /gateway/publicUrl
                    gateway: {publicUrl: "https://zorgkring.example:65536"}             | /gateway/publicUrl
                    oidc: {issuer: "https://id_.example/realms/zorgkring"}              | /oidc/issuer
                    database: {address: "db..example:5432"}                             | /database/address
                    database: {address: "db:99999"}                                     | /database/address
                    kafka: {servers: "a:9093,b-:9093"}                                  | /kafka/servers
                    image: {registry: "https://registry.example"}                       | /image/registry
                    image: {registry: ""}                                               | /image/registry
                    tests: {image: "curl latest"}                                       | /tests/image
                    ingress: {className: Nginx}                                         | /ingress/className
                    defaults: {podLabels: {app.kubernetes.io/name: x}}                  | app.kubernetes.io/name
                    defaults: {extraEnv: [{name: X}]}                                   | /defaults/extraEnv/0
                    defaults: {extraEnv: [{name: X, value: 3}]}                         | /defaults/extraEnv/0/value
                    defaults: {extraEnv: [{name: ZORGKRING_OIDC_ISSUER, value: x}]}     | /defaults/extraEnv/0/name
                    defaults: {affinity: {nodeAfinity: {}}}                             | nodeAfinity
                    defaults: {topologySpread: [{maxSkew: 1}]}                          | /defaults/topologySpread/0
                    kafka: {topics: {namespace: Kafka}}                                 | /kafka/topics/namespace
                    migrations: {run: [once]}                                           | /migrations/run
                    monitoring: {labels: {release: 1}}                                  | /monitoring/labels/release
                    monitoring: {labels: {app.kubernetes.io/name: x}}                   | app.kubernetes.io/name
                    services: {gateway: {settings: {quarkus.http.proxy.trusted-proxies: 0.0.0.0/0}}} | quarkus.http.proxy.trusted-proxies
                    services: {reporting-service: {secrets: null}}                      | /services/reporting-service
                    services: {gateway: {database: {name: x, secret: x, ownerSecret: x}}} | /services/gateway
                    database: {address: "db:5432", cluster: {create: true}}             | /database/address
                    database: {cluster: {imageName: "postgres:17"}}                     | /database/cluster/imageName
                    database: {cluster: {backup: {schedule: "0 2 * * *"}}}              | /database/cluster/backup/schedule
                    kafka: {servers: "kafka:9092", cluster: {create: true}}             | /kafka/servers
                    {kafka: {cluster: {create: true}}, networkPolicy: {kafka: {port: 9092}}} | /networkPolicy/kafka/port
                    kafka: {cluster: {replicas: 1}}                                     | /kafka/cluster/replicas
                    kafka: {cluster: {create: true}, topics: {namespace: kafka}}        | /kafka/topics/namespace
                    kafka: {cluster: {create: true}, sasl: {enabled: false}}            | /kafka/sasl/enabled
                    kafka: {cluster: {create: true}, sasl: {mechanism: PLAIN}}          | /kafka/sasl/mechanism
                    kafka: {cluster: {create: true}, tls: {enabled: false}, sasl: {enabled: false}} | /kafka/tls/enabled
                    kafka: {topics: {job: {enabled: true}}}                             | /kafka/topics/job/clientSecret
                    kafka: {topics: {create: true, job: {enabled: true}}}               | /kafka/topics/job/enabled
                    keycloak: {realm: {create: true}}                                   | /keycloak/realm/mandatesKey
                    keycloak: {realm: {create: true}}                                   | /keycloak/realm/ehealth/jwksUrl
                    keycloak: {realm: {ehealth: {issuer: "http://iam.example"}}}        | /keycloak/realm/ehealth/issuer
                    keycloak: {realm: {mobileRedirectUris: ["https://app.example/*"]}}  | /keycloak/realm/mobileRedirectUris/0
                    keycloak: {realm: {mobileRedirectUris: ["http://app.example/x"]}}   | /keycloak/realm/mobileRedirectUris/0
                    {gateway: {publicUrl: "http://zorgkring.example"}, keycloak: {realm: {create: true}}} | /gateway/publicUrl
                    """)
    void aWrongValueIsRefusedAtItsPlace(String values, String place) throws IOException {
        var message = refusalOf(values);

        assertTrue(message.contains(place), message);
    }

    @Test
    void aSecretCannotBeGivenAsAPlainSetting() throws IOException {
        var message = refusalOf("services: {patient-service: {settings: {zorgkring.database.password: secret}}}");

        assertTrue(message.contains("zorgkring.database.password"), message);
    }

    @Test
    void aKafkaThatAsksForNothingNeedsNoClientToMakeTopics() {
        assertDoesNotThrow(
                () -> render("kafka: {tls: {enabled: false}, sasl: {enabled: false}, topics: {job: {enabled: true}}}"));
    }

    @Test
    void aFurtherSettingOfAServiceIsFree() {
        assertDoesNotThrow(() -> render("services: {network-service: {settings: {zorgkring.access.staleness: 60S}}}"));
    }

    private String refusalOf(String values) {
        return assertThrows(IllegalStateException.class, () -> render(values)).getMessage();
    }

    private Chart render(String values) throws IOException {
        return Chart.render(Files.writeString(folder.resolve("values.yaml"), values));
    }
}
