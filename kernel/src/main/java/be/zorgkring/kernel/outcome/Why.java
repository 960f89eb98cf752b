package be.zorgkring.kernel.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of which kind a refusal is, and where in the request its reason stands. Made from one of the constants:
 * {@code CONFLICT.at("/pilot")}.
 *
 * @param status of the answer over HTTP, RFC 9110 and 6585
 * @param code of the problem, where it is not the name of the refusal
 */
public record Why(int status, Optional<String> code, List<Place> places) {

    /** Can never be right as it was sent. */
    public static final Why INVALID = kind(400).as("invalid-request");

    /** Not the caller's to do. */
    public static final Why NOT_PERMITTED = kind(403);

    public static final Why UNKNOWN = kind(404);

    /** At odds with what holds now. */
    public static final Why CONFLICT = kind(409);

    /** Was there, and is no more. */
    public static final Why GONE = kind(410);

    /** Rests on a version that is not the newest. */
    public static final Why STALE = kind(412);

    /** Well said, but names or means what cannot be. */
    public static final Why UNPROCESSABLE = kind(422);

    /** Has to say on which version it rests. */
    public static final Why UNCONDITIONAL = kind(428);

    public static final Why TOO_MANY = kind(429);

    /** Cannot be answered now. */
    public static final Why UNAVAILABLE = kind(503);

    /**
     * @param pointer JSON pointer into the body, or the name of a header or parameter
     * @param code of the flaw, where it is not that of the refusal
     */
    public record Place(String pointer, Optional<String> code) {}

    public Why {
        places = List.copyOf(places);
    }

    private static Why kind(int status) {
        return new Why(status, Optional.empty(), List.of());
    }

    /** The same, for which a code stands that others share. */
    public Why as(String shared) {
        return new Why(status, Optional.of(shared), places);
    }

    /** The same, whose reason stands there in the request too. */
    public Why at(String pointer) {
        return at(new Place(pointer, Optional.empty()));
    }

    public Why at(String pointer, String flaw) {
        return at(new Place(pointer, Optional.of(flaw)));
    }

    private Why at(Place place) {
        return new Why(
                status, code, Stream.concat(places.stream(), Stream.of(place)).toList());
    }
}
