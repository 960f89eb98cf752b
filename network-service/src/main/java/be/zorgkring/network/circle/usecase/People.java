package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.AccountId;
import be.zorgkring.network.circle.domain.PatientId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** What this service knows of persons: by which account they sign in, and who decides for them. */
public interface People {

    /** Whether the account is the person's own; with merged records they may have one under each. */
    Uni<Boolean> isPerson(Work work, PatientId patient, AccountId account);

    /** Those who signed in, or for whom somebody decides now: their circle is no longer anybody's to load. */
    Uni<Set<PatientId>> whoCompose(Work work, Collection<PatientId> patients, Instant now);

    /** Whether the account holds a mandate of the person now that reaches further than reading. */
    Uni<Boolean> isRepresented(Work work, PatientId patient, AccountId by, Instant now);
}
