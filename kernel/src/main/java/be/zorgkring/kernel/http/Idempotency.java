package be.zorgkring.kernel.http;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Flaw;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes a POST safe to repeat: of the first answer the status, the address, the version and the ids are kept, for a day, under the
 * caller's {@code Idempotency-Key}, in the transaction of the effect. Everything else, which may tell of the person, is read at the
 * address. Refusals are not kept; they have no effect, and the next try may be right.
 */
@ApplicationScoped
public class Idempotency {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private static final String CLAIM = """
            insert into idempotent_request (caller, key, fingerprint, created_at)
            values (:caller, :key, :fingerprint, :now) on conflict do nothing
            """;

    private final UnitOfWork unitOfWork;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(UnitOfWork unitOfWork, ObjectMapper json, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Runs the effect once.
     *
     * @param key the request's {@code Idempotency-Key}; 1 to 128 visible ASCII characters
     * @param caller whose key it is
     * @param request what was asked, path parameters included; the same key with another request is refused (422)
     * @param effect the use case and its answer, which a repeated request gets without all that is no id
     */
    public Uni<Response> once(String key, UUID caller, Object request, Function<Work, Uni<Response>> effect) {
        if (key == null || key.isBlank()) {
            return refuse(400, "idempotency-key-missing", "header.required");
        }
        if (!KEY.matcher(key).matches()) {
            return refuse(400, "invalid-request", "header.format");
        }
        String entry = hex(sha256(key));
        String fingerprint = fingerprint(key, request);
        return unitOfWork.run(work -> work.session()
                .createNativeQuery(CLAIM)
                .setParameter("caller", caller)
                .setParameter("key", entry)
                .setParameter("fingerprint", fingerprint)
                .setParameter("now", clock.instant())
                .executeUpdate()
                .chain(claimed -> claimed == 1
                        ? effect.apply(work).call(answer -> keep(work, caller, entry, answer))
                        : replay(work, caller, entry, fingerprint)));
    }

    private Uni<Integer> keep(Work work, UUID caller, String key, Response answer) {
        if (answer.getStatus() >= 300) {
            return work.session()
                    .createNativeQuery("delete from idempotent_request where caller = :caller and key = :key")
                    .setParameter("caller", caller)
                    .setParameter("key", key)
                    .executeUpdate();
        }
        return work.session()
                .createNativeQuery("""
                        update idempotent_request
                        set status = :status, location = :location, etag = :etag, body = :body
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
                .setParameter("caller", caller)
                .setParameter("key", key)
                .executeUpdate();
    }

    private static Uni<Response> replay(Work work, UUID caller, String key, String fingerprint) {
        return work.session()
                .createNativeQuery("""
                        select fingerprint, status, location, etag, body from idempotent_request
                        where caller = :caller and key = :key
                        """, Object[].class)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .getSingleResult()
                .map(row -> {
                    if (!fingerprint.equals(row[0])) {
                        return problem(422, "idempotency-key-reused", "header.reused");
                    }
                    return Response.status((Integer) row[1])
                            .header("Location", row[2])
                            .header("ETag", row[3])
                            .header("Idempotency-Replayed", "true")
                            .type(row[4] == null ? null : MediaType.APPLICATION_JSON)
                            .entity(row[4])
                            .build();
                });
    }

    /**
     * Under the client's key, which is nowhere kept: else who reads the table could try all national numbers until the hash of a
     * request fits.
     */
    private String fingerprint(String key, Object request) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), mac.getAlgorithm()));
            return hex(mac.doFinal(write(request).getBytes(StandardCharsets.UTF_8)));
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

    private static Uni<Response> refuse(int status, String code, String field) {
        return Uni.createFrom().item(problem(status, code, field));
    }

    private static Response problem(int status, String code, String field) {
        return Problem.of(status, code, new Flaw("Idempotency-Key", field)).response();
    }
}
