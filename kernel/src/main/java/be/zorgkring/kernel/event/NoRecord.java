package be.zorgkring.kernel.event;

/** Why a request may come near what is kept of people without a record for the person: said where it is so, and nowhere else. */
public enum NoRecord {
    /** Who signed in looks up what is theirs: their own record, mandates and places. */
    OWN_ACCOUNT,
    /** It was looked for, and there is no such person, so there is nobody to whom a record would speak. */
    NOBODY_FOUND,
    /** Refused for what the caller is, or for what they sent, before anything of a person was shown or changed. */
    REFUSED_BEFORE,
    /** The answer of before is given once more; what it was is on record. */
    REPEATED,
    /** How many there are, and nothing of any of them. */
    COUNT,
    /** The table holds more than people, and it was about the rest. */
    NO_PERSON,
    /** Keys, seals and erasure: what is done to all rows alike, and shows none. */
    UPKEEP
}
