package be.zorgkring.patient.participation.api;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.participation.domain.ActionAnswer;
import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.domain.Participation.OnAction;
import be.zorgkring.patient.participation.domain.Participation.OnPurpose;
import be.zorgkring.patient.participation.domain.Purpose;
import be.zorgkring.patient.participation.domain.PurposeAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person allows beside care, as they read it: every purpose, and each action that they said something to. */
public record ParticipationView(List<PurposeView> purposes, List<ActionView> actions) {

    /** What was said to a purpose, if anything. */
    enum PurposeState implements Coded {
        NOT_ASKED,
        GIVEN,
        REFUSED,
        WITHDRAWN;

        static PurposeState of(PurposeAnswer answer) {
            return switch (answer) {
                case GIVEN -> GIVEN;
                case REFUSED -> REFUSED;
                case WITHDRAWN -> WITHDRAWN;
            };
        }
    }

    /**
     * One purpose.
     *
     * @param permitted whether the person's data may serve it now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PurposeView(
            Purpose purpose, PurposeState state, @Nullable Instant since, boolean permitted) {

        static PurposeView of(Participation participation, Purpose purpose) {
            OnPurpose said = participation.purposes().get(purpose);
            return new PurposeView(
                    purpose,
                    said == null ? PurposeState.NOT_ASKED : PurposeState.of(said.answer()),
                    said == null ? null : said.since(),
                    participation.permits(purpose));
        }
    }

    record ActionView(UUID actionId, ActionAnswer state, Instant since) {

        static ActionView of(Map.Entry<UUID, OnAction> said) {
            return new ActionView(
                    said.getKey(), said.getValue().answer(), said.getValue().since());
        }
    }

    public static ParticipationView of(Participation participation) {
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
