package be.zorgkring.kernel.http;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * The answers of all resources. Their type is that of what the client reads when all goes well, which is what the description of
 * the API says; which problems may come instead stands in {@link be.zorgkring.kernel.contract.Refuses}.
 */
public final class Answers {

    private Answers() {}

    public static <T, V> RestResponse<V> of(Outcome<T> outcome, Function<? super T, RestResponse<V>> whenDone) {
        return outcome.fold(whenDone, refusal -> problem(Problem.of(refusal)));
    }

    /** Goes on with what was read, or answers all that is wrong with it. */
    public static <T, V> Uni<RestResponse<V>> when(
            Checked<T> read, Function<? super T, Uni<RestResponse<V>>> whenSound) {
        return switch (read) {
            case Checked.Sound<T>(T value) -> whenSound.apply(value);
            case Checked.Flawed<T>(List<Flaw> flaws) -> Uni.createFrom().item(problem(Problem.invalid(flaws)));
        };
    }

    /** What a body says, which has to be there. */
    public static <B, T> Checked<T> read(B body, Function<? super B, Checked<T>> reading) {
        return body == null ? Checked.flawed(Flaw.REQUIRED) : reading.apply(body);
    }

    /** With the version of the aggregate as its entity tag. */
    public static <V> RestResponse<V> tagged(V view, long version) {
        return ResponseBuilder.ok(view, MediaType.APPLICATION_JSON_TYPE)
                .tag(Etags.of(version))
                .build();
    }

    /** The same, with words in it. */
    public static <V> RestResponse<V> tagged(V view, long version, Locale language) {
        return ResponseBuilder.ok(view, MediaType.APPLICATION_JSON_TYPE)
                .tag(Etags.of(version))
                .language(language)
                .build();
    }

    /** With words in it that a person reads. */
    public static <V> RestResponse<V> worded(V view, Locale language) {
        return ResponseBuilder.ok(view, MediaType.APPLICATION_JSON_TYPE)
                .language(language)
                .build();
    }

    public static <T, V> RestResponse<Page<V>> page(
            List<T> rows,
            PageRequest<?> asked,
            Function<? super T, String> key,
            Function<? super T, ? extends V> view) {
        return RestResponse.ok(Page.of(rows, asked, key, view), MediaType.APPLICATION_JSON_TYPE);
    }

    /** The same, with words in it. */
    public static <T, V> RestResponse<Page<V>> page(
            List<T> rows,
            PageRequest<?> asked,
            Function<? super T, String> key,
            Function<? super T, ? extends V> view,
            Locale language) {
        return worded(Page.of(rows, asked, key, view), language);
    }

    /** 201; the new thing is read at that path. */
    public static <V> RestResponse<V> created(String path, V view) {
        return ResponseBuilder.<V>created(URI.create(path)).entity(view).build();
    }

    public static <V> RestResponse<V> created(String path, V view, long version) {
        return ResponseBuilder.<V>created(URI.create(path))
                .entity(view)
                .tag(Etags.of(version))
                .build();
    }

    /** 202: well received, but not done yet. */
    public static <V> RestResponse<V> accepted(V view) {
        return ResponseBuilder.<V>create(RestResponse.Status.ACCEPTED, view).build();
    }

    /** 204, with the new version. */
    public static RestResponse<Void> done(long version) {
        return ResponseBuilder.<Void>noContent().tag(Etags.of(version)).build();
    }

    /** Takes the place of an answer of any type, so that methods can be typed by what they are for. */
    @SuppressWarnings("unchecked")
    public static <V> RestResponse<V> problem(Problem problem) {
        ResponseBuilder<Object> answer = ResponseBuilder.create(problem.status());
        return (RestResponse<V>) answer.entity(problem).type(Problem.MEDIA_TYPE).build();
    }
}
