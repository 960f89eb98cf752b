package be.zorgkring.patient.mandate.api;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The key to what the identity provider seals for this service. */
@ConfigMapping(prefix = "zorgkring.patient.ehealth-mandates")
interface EhealthMandatesKey {

    /** RSA, in base64 of its PKCS #8 form; without it no mandate is taken over from eHealth. */
    Optional<String> key();
}
