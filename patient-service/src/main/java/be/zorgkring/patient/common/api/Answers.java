package be.zorgkring.patient.common.api;

import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.patient.common.usecase.Answer;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Function;

/** Turns what came of a use case into what the client reads. */
public final class Answers {

    private Answers() {}

    /** @param ifMatch as sent, or null where no version was asked */
    public static <T> Response response(Answer<T> answer, String ifMatch, Function<T, Response> whenDone) {
        return switch (answer) {
            case Answer.Done<T>(T value) -> whenDone.apply(value);
            case Answer.NotYours<T> refused -> Problem.of(refused.decision()).response();
            case Answer.Refused<T> refused -> Refusal.problem(refused.refusal()).response();
            case Answer.ChangedMeanwhile<T> changed ->
                Etags.check(ifMatch, changed.version()).map(Problem::response).orElseThrow();
        };
    }

    /** With the version of the part as its entity tag. */
    public static Response tagged(Object view, long version) {
        return Response.ok(view).tag(Etags.of(version)).build();
    }

    /** The same, with words in it. */
    public static Response tagged(Object view, long version, Locale language) {
        return Response.ok(view).tag(Etags.of(version)).language(language).build();
    }
}
