package be.zorgkring.kernel.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that one service keeps of a person.
 *
 * @param parts by their names, in the order of their positions
 * @param cut the lists of which only the first entries are here; empty when everything is
 */
public record OwnData(String service, UUID patientId, Instant at, Map<String, Object> parts, List<Cut> cut) {

    /** @param next where the rest can be read, if anywhere */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cut(String part, int kept, @Nullable String next) {}
}
