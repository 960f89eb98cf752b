package be.zorgkring.gateway.identity;

import be.zorgkring.gateway.problem.ProblemKind;

/** What came of looking at a caller's credentials. */
public sealed interface Identification {

    record Accepted(Caller caller) implements Identification {}

    record Refused(ProblemKind reason) implements Identification {}
}
