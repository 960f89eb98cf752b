package be.zorgkring.patient.person.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Keys that keep the INSZ secret at rest; each is 32 random bytes in base64. */
@ConfigMapping(prefix = "zorgkring.patient.insz")
interface InszKeys {

    /** The key with which numbers are sealed from now on. */
    String key();

    /** Name of that key, stored beside what it sealed. */
    @WithDefault("1")
    String keyId();

    /** Earlier keys by their name, as long as something is sealed with them. */
    Map<String, String> retiredKeys();

    /** The key of the look-up index. */
    String indexKey();

    /** Name of that key, stored beside each entry of the index. */
    @WithDefault("1")
    String indexKeyId();

    /** Other index keys by their name, under which numbers are looked up and entered as well. */
    Map<String, String> retiredIndexKeys();
}
