package be.zorgkring.patient.consent.domain;

import be.zorgkring.patient.common.domain.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * What happened between one version and the next: who did it, from when it holds, and how the person expressed it.
 *
 * @param subject the pilot code, exclusion, account, merge or day that it is about, where there is one
 * @param grounds reference of the document or card reading that it rests on, or the reason given; stays in this service
 */
public record ConsentChange(
        ConsentChangeKind kind,
        Optional<String> subject,
        Actor by,
        Optional<Method> method,
        Optional<String> grounds,
        Instant at) {

    static ConsentChange by(Evidence evidence, ConsentChangeKind kind, String subject) {
        return new ConsentChange(
                kind,
                Optional.ofNullable(subject),
                evidence.recordedBy(),
                Optional.of(evidence.method()),
                Optional.empty(),
                evidence.at());
    }

    static ConsentChange by(Actor actor, Instant at, ConsentChangeKind kind, String subject) {
        return new ConsentChange(kind, Optional.ofNullable(subject), actor, Optional.empty(), Optional.empty(), at);
    }

    ConsentChange onGrounds(Optional<String> known) {
        return new ConsentChange(kind, subject, by, method, known, at);
    }
}
