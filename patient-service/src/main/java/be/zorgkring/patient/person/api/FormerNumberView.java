package be.zorgkring.patient.person.api;

import be.zorgkring.patient.person.usecase.Numbers;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A national number that the person was known by before.
 *
 * @param until absent for the number of a record that was merged into this one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormerNumberView(String insz, @Nullable Instant until) {

    public static FormerNumberView of(Numbers.Former former) {
        return new FormerNumberView(former.insz().digits(), former.until());
    }
}
