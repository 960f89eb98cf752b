package be.zorgkring.kernel.event;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;

/** How long what was sent is kept to be told again. */
@ConfigMapping(prefix = "zorgkring.events")
interface SentEvents {

    /** Topics of which the latest event of each subject is kept, as Kafka does where it compacts. */
    List<String> latestKept();

    /** Topics of which everything is kept. */
    List<String> alwaysKept();

    /** The rest. */
    Duration keptFor();
}
