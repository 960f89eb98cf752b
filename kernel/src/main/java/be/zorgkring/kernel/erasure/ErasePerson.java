package be.zorgkring.kernel.erasure;

import be.zorgkring.kernel.ThisService;
import be.zorgkring.kernel.erasure.ErasureConfirmed.Erased;
import be.zorgkring.kernel.erasure.ErasureConfirmed.Kept;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Erases a person in this service, in one transaction with the confirmation. A second request is answered by the same
 * confirmation and erases nothing anew.
 */
@ApplicationScoped
public class ErasePerson {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    // Written before anything is erased: append-only tables let go of nobody who is not in it.
    private static final String BEGIN = """
            insert into erasure (subject, erasure_id, asked_at) values (:subject, :erasure, :at)
            on conflict do nothing
            """;

    private final ErasureParts held;
    private final RetentionSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final String service;

    ErasePerson(ErasureParts held, RetentionSettings settings, ObjectMapper json, Clock clock, ThisService service) {
        this.held = held;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.service = service.name();
    }

    public Uni<Void> run(Work work, ErasureRequested request) {
        return held.subject(request.patientId())
                .chain(subject -> begin(work, request, subject))
                .invoke(confirmed -> work.publish(new OutgoingEvent(
                        ErasureRequested.TOPIC, ErasureConfirmed.TYPE, request.patientId(), confirmed)))
                .replaceWithVoid();
    }

    private Uni<ErasureConfirmed> begin(Work work, ErasureRequested request, UUID subject) {
        return work.sql(BEGIN)
                .setParameter("subject", subject)
                .setParameter("erasure", request.erasureId())
                .setParameter("at", request.at())
                .executeUpdate()
                .chain(begun -> begun == 1 ? erase(work, request, subject) : known(work, request, subject));
    }

    private Uni<ErasureConfirmed> erase(Work work, ErasureRequested request, UUID subject) {
        List<Erased> erased = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        return close(work, subject, request.at())
                .chain(() -> Multi.createFrom()
                        .iterable(parts())
                        .onItem()
                        .transformToUniAndConcatenate(part -> apply(work, part, subject, request.at(), erased, kept))
                        .collect()
                        .last())
                .chain(() -> {
                    ErasureConfirmed confirmed = new ErasureConfirmed(
                            request.erasureId(), request.patientId(), service, erased, kept, clock.instant());
                    return remember(work, subject, confirmed).replaceWith(confirmed);
                });
    }

    Uni<Void> close(Work work, UUID subject, Instant at) {
        return held.close(work, subject, at).chain(() -> work.session().flush());
    }

    List<ErasurePart> parts() {
        return held.parts();
    }

    private Uni<Void> apply(
            Work work, ErasurePart part, UUID subject, Instant askedAt, List<Erased> erased, List<Kept> kept) {
        return switch (part) {
            case ErasurePart.Dropped(String code, List<String> statements) ->
                ErasureStatements.run(work, statements, subject)
                        .invoke(count -> erased.add(new Erased(code, count)))
                        .replaceWithVoid();
            case ErasurePart.Kept keeping -> {
                LocalDate until = lastDay(keeping.rule(), askedAt);
                yield isOver(keeping, askedAt)
                        ? ErasureStatements.delete(work, keeping, subject)
                                .invoke(count -> erased.add(new Erased(keeping.code(), count)))
                                .replaceWithVoid()
                        : ErasureStatements.keep(work, keeping, subject)
                                .invoke(count -> kept.add(new Kept(
                                        keeping.code(),
                                        count,
                                        until,
                                        keeping.rule().code())))
                                .replaceWithVoid();
            }
        };
    }

    /** Day on which what the rule keeps goes; null when it has no end. */
    LocalDate lastDay(RetentionRule rule, Instant askedAt) {
        return rule.period(settings)
                .map(period -> LocalDate.ofInstant(askedAt, BELGIUM).plus(period))
                .orElse(null);
    }

    boolean isOver(ErasurePart.Kept part, Instant askedAt) {
        LocalDate last = lastDay(part.rule(), askedAt);
        return last != null && !last.isAfter(today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BELGIUM);
    }

    private Uni<Integer> remember(Work work, UUID subject, ErasureConfirmed confirmed) {
        return work.sql("""
                        update erasure set erased_at = :at, erased = :erased, kept = :kept where subject = :subject
                        """)
                .setParameter("at", confirmed.at())
                .setParameter("erased", text(confirmed.erased()))
                .setParameter("kept", text(confirmed.kept()))
                .setParameter("subject", subject)
                .executeUpdate();
    }

    private Uni<ErasureConfirmed> known(Work work, ErasureRequested request, UUID subject) {
        return work.sql("select erased_at, erased, kept from erasure where subject = :subject", Object[].class)
                .setParameter("subject", subject)
                .getSingleResult()
                .map(row -> new ErasureConfirmed(
                        request.erasureId(),
                        request.patientId(),
                        service,
                        List.of(read((String) row[1], Erased[].class)),
                        List.of(read((String) row[2], Kept[].class)),
                        (Instant) row[0]));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a confirmation", e);
        }
    }

    private <T> T[] read(String value, Class<T[]> type) {
        try {
            return json.readValue(value, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("table erasure holds what is no confirmation", e);
        }
    }
}
