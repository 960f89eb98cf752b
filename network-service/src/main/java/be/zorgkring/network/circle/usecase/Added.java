package be.zorgkring.network.circle.usecase;

/** What came of bringing somebody into a circle. */
public sealed interface Added permits Joined, Added.WaitsForThePerson {

    /** The person had them leave, so only their yes, or that of who decides for them, brings them back. */
    record WaitsForThePerson() implements Added {}
}
