package be.zorgkring.patient.participation.api;

import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.domain.Participation.OnAction;
import be.zorgkring.patient.participation.domain.Participation.OnPurpose;
import be.zorgkring.patient.participation.domain.Purpose;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a person allows beside care, as they read it: every purpose, and each action that they said something to. */
record ParticipationView(List<PurposeView> purposes, List<ActionView> actions) {

    private static final String NOT_ASKED = "not-asked";

    /**
     * One purpose.
     *
     * @param state {@code not-asked}, {@code given}, {@code refused} or {@code withdrawn}
     * @param permitted whether the person's data may serve it now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PurposeView(String purpose, String state, Instant since, boolean permitted) {

        static PurposeView of(Participation participation, Purpose purpose) {
            OnPurpose said = participation.purposes().get(purpose);
            return new PurposeView(
                    purpose.code(),
                    said == null ? NOT_ASKED : said.answer().code(),
                    said == null ? null : said.since(),
                    participation.permits(purpose));
        }
    }

    record ActionView(UUID actionId, String state, Instant since) {

        static ActionView of(Map.Entry<UUID, OnAction> said) {
            return new ActionView(
                    said.getKey(),
                    said.getValue().answer().code(),
                    said.getValue().since());
        }
    }

    static ParticipationView of(Participation participation) {
        return new ParticipationView(
                Arrays.stream(Purpose.values())
                        .map(purpose -> PurposeView.of(participation, purpose))
                        .toList(),
                participation.actions().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(ActionView::of)
                        .toList());
    }
}
