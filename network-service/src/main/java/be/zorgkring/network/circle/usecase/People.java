package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.AccountId;
import be.zorgkring.network.circle.domain.PatientId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** What this service knows of persons: by which account they sign in, and who decides for them. */
public interface People {

    /** Empty for a person who never signed in, or of whom this service has not heard. */
    Uni<Optional<AccountId>> accountOf(Work work, PatientId patient);

    /** Whether the account holds a mandate of the person now that reaches further than reading. */
    Uni<Boolean> isRepresented(Work work, PatientId patient, AccountId by, Instant now);
}
