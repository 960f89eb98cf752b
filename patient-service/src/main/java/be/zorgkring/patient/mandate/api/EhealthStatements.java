package be.zorgkring.patient.mandate.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.mandate.domain.EhealthStatement;
import be.zorgkring.patient.person.api.InszSettings;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.PersonName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/**
 * Reads what eHealth said out of a checked token, where it is sealed for this service alone. What cannot be read counts as
 * not said, and no line of the log tells what it was.
 */
@Startup
@Singleton
public class EhealthStatements {

    private static final Logger LOG = Logger.getLogger(EhealthStatements.class);
    private static final AlgorithmConstraints RSA =
            new AlgorithmConstraints(ConstraintType.PERMIT, KeyManagementAlgorithmIdentifiers.RSA_OAEP_256);
    private static final AlgorithmConstraints AES =
            new AlgorithmConstraints(ConstraintType.PERMIT, ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);

    private final Optional<PrivateKey> key;
    private final ObjectMapper json;
    private final InszSettings settings;
    private final Clock clock;

    EhealthStatements(EhealthMandatesKey key, ObjectMapper json, InszSettings settings, Clock clock) {
        this.key = key.key().map(EhealthStatements::opener);
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is inside, before anything of it is trusted. */
    record Said(String ssin, String name, Long at, List<String> mandators, List<String> children) {}

    private static PrivateKey opener(String base64) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("the key to eHealth's mandates is an RSA key in base64 of PKCS #8", e);
        }
    }

    /** Empty when the token carries none that can be read. */
    public Optional<EhealthStatement> in(Principal caller) {
        return caller instanceof JsonWebToken token
                        && token.getClaim("may_act") instanceof JsonObject mayAct
                        && mayAct.get("sealed") instanceof JsonString sealed
                ? read(sealed.getString())
                : Optional.empty();
    }

    Optional<EhealthStatement> read(String sealed) {
        return key.flatMap(opener -> open(opener, sealed));
    }

    private Optional<EhealthStatement> open(PrivateKey opener, String sealed) {
        try {
            JsonWebEncryption jwe = new JsonWebEncryption();
            jwe.setAlgorithmConstraints(RSA);
            jwe.setContentEncryptionAlgorithmConstraints(AES);
            jwe.setCompactSerialization(sealed);
            jwe.setKey(opener);
            return switch (statement(json.readValue(jwe.getPlaintextString(), Said.class))) {
                case Checked.Sound<EhealthStatement>(EhealthStatement statement) -> Optional.of(statement);
                case Checked.Flawed<EhealthStatement>(List<Flaw> flaws) -> {
                    LOG.warnf("a statement of eHealth was left aside: %s", flaws);
                    yield Optional.empty();
                }
            };
        } catch (JoseException | JsonProcessingException unreadable) {
            LOG.warnf(
                    "a statement of eHealth could not be read: %s",
                    unreadable.getClass().getName());
            return Optional.empty();
        }
    }

    private Checked<EhealthStatement> statement(Said said) {
        if (said == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        Insz of = fields.need("/ssin", said.ssin(), this::insz);
        PlainText name = fields.need("/name", said.name(), raw -> PlainText.readName(raw, PersonName.LONGEST));
        Instant at = fields.need("/at", said.at(), EhealthStatements::moment);
        Set<Insz> mandators = fields.need("/mandators", said.mandators(), this::people);
        Set<Insz> children = fields.need("/children", said.children(), this::people);
        return fields.sound(() -> new EhealthStatement(of, name, at, mandators, children));
    }

    private static Checked<Instant> moment(long millis) {
        Instant moment = Instant.ofEpochMilli(millis);
        return Checked.unless(!Moments.isWithin(moment), Flaw.RANGE, moment);
    }

    /** A number that is none belongs to nobody: the others count all the same. */
    private Checked<Set<Insz>> people(List<String> numbers) {
        return Checked.unless(
                numbers.size() > EhealthStatement.MOST,
                Flaw.SIZE,
                numbers.stream()
                        .filter(number -> number != null)
                        .map(this::insz)
                        .flatMap(checked -> switch (checked) {
                            case Checked.Sound<Insz>(Insz insz) -> Stream.of(insz);
                            case Checked.Flawed<Insz> flawed -> Stream.<Insz>empty();
                        })
                        .collect(Collectors.toSet()));
    }

    private Checked<Insz> insz(String raw) {
        return Insz.read(raw, settings.unissuedSerials(), BelgianCalendar.day(clock.instant()));
    }
}
