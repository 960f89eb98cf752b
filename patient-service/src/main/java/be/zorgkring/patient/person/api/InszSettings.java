package be.zorgkring.patient.person.api;

import be.zorgkring.patient.person.domain.Insz.UnissuedSerials;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which numbers are accepted. */
@ConfigMapping(prefix = "zorgkring.insz")
interface InszSettings {

    /** Serials 000 and 999 are never issued, so that invented people may have them where demo data is loaded. */
    @WithDefault("false")
    boolean allowUnissuedSerials();

    default UnissuedSerials unissuedSerials() {
        return allowUnissuedSerials() ? UnissuedSerials.ALLOWED : UnissuedSerials.REFUSED;
    }
}
