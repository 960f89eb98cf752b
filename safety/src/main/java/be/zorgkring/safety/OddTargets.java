package be.zorgkring.safety;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Lets targets that are no URI come as far as {@link RequestTarget}. Quarkus would answer them before any code of ours with an
 * empty 400, and has no setting but this one for it, which it reads before the application begins.
 */
public final class OddTargets implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
