package be.zorgkring.gateway.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything an operator may set about the gateway; what has no default must be given. */
@ConfigMapping(prefix = "zorgkring.gateway")
public interface GatewaySettings {

    /** The address people type; sign-in returns to it, and https here makes cookies Secure and turns HSTS on. */
    URI publicUrl();

    URI patientUrl();

    URI networkUrl();

    URI actionUrl();

    URI reportingUrl();

    /** Where each service reports its health; never a way to data. */
    Management management();

    /** Secret of the confidential client {@code web}; also the source of the key that seals the session cookie. */
    String webClientSecret();

    /** Origins that may call with bearer tokens from a browser; none unless listed, never {@code *}. */
    Optional<Set<String>> corsOrigins();

    /** How long a cookie session outlives the last renewal of its tokens. */
    @WithDefault("30M")
    Duration sessionIdle();

    /** A session renews its tokens when they have no longer than this to live, so that none expires on its way. */
    @WithDefault("20S")
    Duration sessionRenewBefore();

    Body body();

    Upstream upstream();

    Rate rate();

    OpenApi openapi();

    Archive archive();

    /** The management addresses of the services. */
    interface Management {
        URI patientUrl();

        URI networkUrl();

        URI actionUrl();

        URI reportingUrl();
    }

    /** Bytes a request body may have. */
    interface Body {
        @WithDefault("1M")
        MemorySize limit();

        @WithDefault("8M")
        MemorySize importsLimit();
    }

    /** How the gateway talks to the services behind it. */
    interface Upstream {
        @WithDefault("1S")
        Duration connectTimeout();

        @WithDefault("15S")
        Duration timeout();

        @WithDefault("60S")
        Duration importsTimeout();

        /** A part of the composed page that takes longer becomes a gap. */
        @WithDefault("3S")
        Duration partTimeout();

        @WithDefault("64")
        int connections();
    }

    /** Requests a caller may make; a bucket a client and subject, or an address where nobody signed in. */
    interface Rate {
        @WithDefault("true")
        boolean enabled();

        Allowance signedIn();

        Allowance anonymous();

        /** Allowances of named clients (by {@code azp}), such as the importer. */
        Map<String, Allowance> client();

        @WithDefault("100000")
        int rememberedCallers();
    }

    /** A burst, and how much of it comes back each second. */
    interface Allowance {
        @WithDefault("200")
        long burst();

        @WithDefault("50")
        long perSecond();
    }

    /** The merged description of the API. */
    interface OpenApi {
        @WithDefault("60S")
        Duration keep();

        /** Shorter, because a missing service is usually only starting. */
        @WithDefault("3S")
        Duration keepIncomplete();
    }

    /** The archive of a person's own data. */
    interface Archive {
        /** Archives under way at one time; each holds all data of one person in memory. */
        @WithDefault("4")
        int atOnce();
    }
}
