package be.zorgkring.network.pilot.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An initiative as it is sent to us, new or with a life behind it, before it has an id. */
public record PilotDraft(PilotCode code, ShownText name, PilotState state) {

    /** What an import tells of the life so far; each status needs some of it. */
    public record Life(
            LocalDate submittedOn,
            LocalDate decidedOn,
            String reason,
            LocalDate from,
            LocalDate until,
            List<Checked<Continuation>> continuations,
            LocalDate endedOn,
            String into) {

        public Life {
            continuations = List.copyOf(continuations);
        }
    }

    public static Checked<PilotDraft> read(String code, String name) {
        Fields fields = new Fields();
        PilotCode pilotCode = fields.need("/code", code, PilotCode::parse);
        ShownText shownName = fields.need("/name", name, ShownText::name);
        return fields.sound(() -> new PilotDraft(pilotCode, shownName, new PilotState.Exploring()));
    }

    public static Checked<PilotDraft> read(String code, String name, String status, Life life) {
        Fields fields = new Fields();
        PilotDraft draft = fields.take("", read(code, name));
        PilotStatus wanted = fields.need("/status", status, raw -> Coded.read(PilotStatus.class, raw));
        PilotState state = wanted == null ? null : state(wanted, life, fields);
        return fields.sound(() -> new PilotDraft(draft.code(), draft.name(), state));
    }

    private static PilotState state(PilotStatus status, Life life, Fields fields) {
        return switch (status) {
            case EXPLORING -> new PilotState.Exploring();
            case PREPARING -> new PilotState.Preparing();
            case SUBMITTED -> new PilotState.Submitted(fields.need("/submittedOn", life.submittedOn()));
            case RETAINED -> new PilotState.Retained(fields.need("/decidedOn", life.decidedOn()));
            case NOT_RETAINED ->
                new PilotState.NotRetained(
                        fields.need("/decidedOn", life.decidedOn()),
                        fields.need("/reason", life.reason(), ShownText::name));
            case RUNNING -> new PilotState.Running(convention(life, fields));
            case CONTINUED -> {
                fields.noteIf(life.continuations().isEmpty(), "/continuations", Flaw.REQUIRED);
                yield new PilotState.Continued(convention(life, fields));
            }
            case ENDED -> new PilotState.Ended(convention(life, fields), endedOn(life, fields));
            case CARRIED_OVER ->
                new PilotState.CarriedOver(
                        convention(life, fields),
                        endedOn(life, fields),
                        fields.need("/into", life.into(), ShownText::name));
        };
    }

    private static LocalDate endedOn(Life life, Fields fields) {
        LocalDate on = fields.need("/endedOn", life.endedOn());
        fields.noteIf(on != null && life.from() != null && on.isBefore(life.from()), "/endedOn", Flaw.PERIOD);
        return on;
    }

    private static Convention convention(Life life, Fields fields) {
        LocalDate from = fields.need("/from", life.from());
        LocalDate until = fields.need("/until", life.until());
        if (from == null || until == null) {
            return null;
        }
        Optional<Convention> convention = Convention.of(from, until);
        fields.noteIf(convention.isEmpty(), "/until", Flaw.PERIOD);
        for (int i = 0; i < life.continuations().size(); i++) {
            String pointer = "/continuations/" + i;
            Continuation next = fields.take(pointer, life.continuations().get(i));
            if (next != null && convention.isPresent()) {
                convention = convention.get().continued(next);
                fields.noteIf(convention.isEmpty(), pointer, Flaw.PERIOD);
            }
        }
        return convention.orElse(null);
    }

    public static Checked<Continuation> continuation(String approvedBy, LocalDate from, LocalDate until) {
        Fields fields = new Fields();
        ShownText approver = fields.need("/approvedBy", approvedBy, ShownText::name);
        fields.need("/from", from);
        fields.need("/until", until);
        return fields.sound(() -> new Continuation(approver, from, until));
    }
}
