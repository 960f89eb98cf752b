package be.zorgkring.patient.proposal.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a proposal waits for a second person. */
@ConfigMapping(prefix = "zorgkring.patient.proposal")
public interface ProposalSettings {

    /** From when it was made; what nobody confirmed by then is let go of. */
    @WithDefault("14d")
    Duration holds();

    /** How often those whose time is over are looked for. */
    @WithDefault("1h")
    Duration roundEvery();
}
