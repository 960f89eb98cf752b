package be.zorgkring.reporting.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.reporting.ReportingSettings;
import be.zorgkring.reporting.indicator.Audience;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;

/** Who reads figures: the authority all pilots with their totals, a coordinator the own pilots alone. */
record Reader(Audience audience, Predicate<String> sees) {

    private static final String AUTHORITY = "authority";

    void mustSee(String pilot) {
        if (!sees.test(pilot)) {
            throw new ForbiddenException();
        }
    }

    void mustSeeTotals() {
        if (!audience.totals()) {
            throw new ForbiddenException();
        }
    }

    /** The reader of the request being answered. */
    @ApplicationScoped
    static class Current {

        private final CurrentCaller caller;
        private final ReportingSettings settings;

        Current(CurrentCaller caller, ReportingSettings settings) {
            this.caller = caller;
            this.settings = settings;
        }

        /**
         * Decides by role. An authority that also coordinates a pilot reads as authority: two thresholds for the same
         * figures would tell them apart.
         *
         * @throws ForbiddenException for everybody else
         */
        Reader get() {
            return of(
                    caller.get(),
                    settings.threshold().authority(),
                    settings.threshold().coordinator());
        }
    }

    static Reader of(Caller caller, int authorityThreshold, int coordinatorThreshold) {
        if (caller.hasRole(AUTHORITY)) {
            return new Reader(new Audience(authorityThreshold, true), pilot -> true);
        }
        if (!caller.pilots().isEmpty()) {
            return new Reader(new Audience(coordinatorThreshold, false), caller::coordinates);
        }
        throw new ForbiddenException();
    }
}
