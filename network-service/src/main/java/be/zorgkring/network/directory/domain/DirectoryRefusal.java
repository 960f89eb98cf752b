package be.zorgkring.network.directory.domain;

import static be.zorgkring.kernel.outcome.Why.INVALID;
import static be.zorgkring.kernel.outcome.Why.NOT_PERMITTED;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why something about the directory was not done. */
public enum DirectoryRefusal implements Refusal {
    ENTRY_UNKNOWN(UNKNOWN.as("not-found")),
    /** Neither a number nor the beginning of a name was given: the directory is not for listing. */
    SEARCH_CRITERIA_MISSING(INVALID.as("search-criteria-missing")
            .at("nihdi", "parameter.required")
            .at("name", "parameter.required")),
    /** The authority who asks is the professional. */
    OWN_INTEREST(NOT_PERMITTED);

    private final Why why;

    DirectoryRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
