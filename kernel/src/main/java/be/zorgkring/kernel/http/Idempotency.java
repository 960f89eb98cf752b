package be.zorgkring.kernel.http;

import be.zorgkring.kernel.access.AskedAgain;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.access.Decision.Refused;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.AskedAccess;
import be.zorgkring.kernel.input.Flaw;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Makes a POST safe to repeat: of the first answer the status, the address, the version and the ids are kept, for a day, under the
 * caller's {@code Idempotency-Key}, in the transaction of the effect. Everything else, which may be about the person, is read at
 * the address. Refusals are not kept; they have no effect, and the next try may be right. Who repeats a request is asked again what the
 * access rule was asked for it the first time: whoever lost their place meanwhile gets no ids either.
 */
@ApplicationScoped
public class Idempotency {

    public static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private static final String NO_BODY = "";
    private static final String OF_WHOLE_REQUEST = "2:";

    private static final String CLAIM = """
            insert into idempotent_request (caller, key, fingerprint, created_at)
            values (:caller, :key, :fingerprint, :now) on conflict do nothing
            """;

    private final UnitOfWork unitOfWork;
    private final CurrentCaller callers;
    private final CurrentVertxRequest requests;
    private final Instance<AskedAgain> access;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(
            UnitOfWork unitOfWork,
            CurrentCaller callers,
            CurrentVertxRequest requests,
            Instance<AskedAgain> access,
            ObjectMapper json,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.callers = callers;
        this.requests = requests;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    /** As {@link #run(String, Object, Function)}, for a request without a body. */
    public <V> Uni<RestResponse<V>> run(String key, Function<Work, Uni<RestResponse<V>>> effect) {
        return run(key, NO_BODY, effect);
    }

    /**
     * Runs the effect once for the caller of the request being answered.
     *
     * @param key the request's {@code Idempotency-Key}; 1 to 128 visible ASCII characters
     * @param body what was sent; the same key with another body, path or method is refused (422)
     * @param effect the use case and its answer, which a repeated request gets without all that is no id
     */
    public <V> Uni<RestResponse<V>> run(String key, Object body, Function<Work, Uni<RestResponse<V>>> effect) {
        if (key == null || key.isBlank()) {
            return refuse(400, "idempotency-key-missing", "header.required");
        }
        if (!KEY.matcher(key).matches()) {
            return refuse(400, "invalid-request", "header.format");
        }
        String entry = hex(sha256(key));
        Caller by = callers.get();
        UUID caller = by.accountId();
        HttpServerRequest request = requests.getCurrent().request();
        String fingerprint = fingerprint(key, List.of(request.method().name(), request.path(), body));
        return unitOfWork.run(work -> work.sql(CLAIM)
                .setParameter("caller", caller)
                .setParameter("key", entry)
                .setParameter("fingerprint", fingerprint)
                .setParameter("now", clock.instant())
                .executeUpdate()
                .chain(claimed -> claimed == 1
                        ? effect.apply(work).call(answer -> keep(work, caller, entry, answer))
                        : replay(work, by, entry, fingerprint)));
    }

    private Uni<Integer> keep(Work work, UUID caller, String key, RestResponse<?> answer) {
        if (answer.getStatus() >= 300) {
            return work.sql("delete from idempotent_request where caller = :caller and key = :key")
                    .setParameter("caller", caller)
                    .setParameter("key", key)
                    .executeUpdate();
        }
        return work.sql("""
                        update idempotent_request
                        set status = :status, location = :location, etag = :etag, body = :body, asked = :asked
                        where caller = :caller and key = :key
                        """)
                .setParameter("status", answer.getStatus())
                .setParameter("location", answer.getHeaderString("Location"))
                .setParameter("etag", answer.getHeaderString("ETag"))
                .setParameter(
                        "body",
                        answer.getEntity() == null
                                ? null
                                : KeptIds.of(json.valueToTree(answer.getEntity()))
                                        .toString())
                .setParameter("asked", work.asked().isEmpty() ? null : write(work.asked()))
                .setParameter("caller", caller)
                .setParameter("key", key)
                .executeUpdate();
    }

    private <V> Uni<RestResponse<V>> replay(Work work, Caller caller, String key, String fingerprint) {
        return work.sql("""
                        select fingerprint, status, location, etag, body, asked from idempotent_request
                        where caller = :caller and key = :key
                        """, Object[].class)
                .setParameter("caller", caller.accountId())
                .setParameter("key", key)
                .getSingleResult()
                .chain(row -> isOf((String) row[0], fingerprint)
                        ? refusal(work, caller, (String) row[5]).map(refused -> refused.map(Problem::of)
                                .<RestResponse<V>>map(Answers::problem)
                                .orElseGet(() -> firstAnswer(row)))
                        : refuse(422, "idempotency-key-reused", "header.reused"));
    }

    /** Of a request that the release before this one answered, whose fingerprint covered less, the key alone is compared. */
    private static boolean isOf(String kept, String fingerprint) {
        return !kept.startsWith(OF_WHOLE_REQUEST) || kept.equals(fingerprint);
    }

    private Uni<Optional<Refused>> refusal(Work work, Caller caller, String asked) {
        return asked == null || access.isUnsatisfied()
                ? Uni.createFrom().item(Optional.empty())
                : access.get().refusal(work, caller, read(asked));
    }

    /** As JSON text already, whatever its type was. */
    @SuppressWarnings("unchecked")
    private static <V> RestResponse<V> firstAnswer(Object[] row) {
        ResponseBuilder<Object> answer = ResponseBuilder.create((Integer) row[1]);
        return (RestResponse<V>) answer.entity(row[4])
                .header("Location", row[2])
                .header("ETag", row[3])
                .header("Idempotency-Replayed", "true")
                .type(row[4] == null ? null : MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private List<AskedAccess> read(String asked) {
        try {
            return json.readValue(asked, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("idempotent_request.asked cannot be read", e);
        }
    }

    /**
     * Under the client's key, which is nowhere kept: else who reads the table could try all national numbers until the hash of a
     * request fits.
     */
    private String fingerprint(String key, Object request) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), mac.getAlgorithm()));
            return OF_WHOLE_REQUEST + hex(mac.doFinal(write(request).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a JSON value: " + value.getClass(), e);
        }
    }

    private static <V> Uni<RestResponse<V>> refuse(int status, String code, String field) {
        return Uni.createFrom().item(Answers.problem(Problem.of(status, code, new Flaw("Idempotency-Key", field))));
    }
}
