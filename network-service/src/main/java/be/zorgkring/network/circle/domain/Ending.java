package be.zorgkring.network.circle.domain;

/** How a membership came to its end. */
public enum Ending {
    BY_THE_PERSON,
    BY_THE_MEMBER,
    BY_TIME
}
