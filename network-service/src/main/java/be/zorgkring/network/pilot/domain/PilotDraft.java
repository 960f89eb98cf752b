package be.zorgkring.network.pilot.domain;

import be.zorgkring.network.vocabulary.domain.Checked;
import be.zorgkring.network.vocabulary.domain.Findings;
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
        Findings findings = new Findings();
        PilotCode pilotCode = findings.take("code", PilotCode.parse(code));
        ShownText shownName = findings.take("name", ShownText.parse(name, ShownText.NAME_LENGTH));
        return findings.or(() -> new PilotDraft(pilotCode, shownName, new PilotState.Exploring()));
    }

    public static Checked<PilotDraft> read(String code, String name, String status, Life life) {
        Findings findings = new Findings();
        PilotDraft draft = findings.take("", read(code, name));
        PilotStatus wanted = findings.take("status", PilotStatus.parse(status));
        PilotState state = wanted == null ? null : state(wanted, life, findings);
        return findings.or(() -> new PilotDraft(draft.code(), draft.name(), state));
    }

    private static PilotState state(PilotStatus status, Life life, Findings findings) {
        return switch (status) {
            case EXPLORING -> new PilotState.Exploring();
            case PREPARING -> new PilotState.Preparing();
            case SUBMITTED -> new PilotState.Submitted(findings.required("submittedOn", life.submittedOn()));
            case RETAINED -> new PilotState.Retained(findings.required("decidedOn", life.decidedOn()));
            case NOT_RETAINED ->
                new PilotState.NotRetained(
                        findings.required("decidedOn", life.decidedOn()), text("reason", life.reason(), findings));
            case RUNNING -> new PilotState.Running(convention(life, findings));
            case CONTINUED -> {
                findings.noteIf(life.continuations().isEmpty(), "continuations", "field.required");
                yield new PilotState.Continued(convention(life, findings));
            }
            case ENDED -> new PilotState.Ended(convention(life, findings), endedOn(life, findings));
            case CARRIED_OVER ->
                new PilotState.CarriedOver(
                        convention(life, findings), endedOn(life, findings), text("into", life.into(), findings));
        };
    }

    private static ShownText text(String field, String raw, Findings findings) {
        return findings.take(field, ShownText.parse(raw, ShownText.NAME_LENGTH));
    }

    private static LocalDate endedOn(Life life, Findings findings) {
        LocalDate on = findings.required("endedOn", life.endedOn());
        findings.noteIf(on != null && life.from() != null && on.isBefore(life.from()), "endedOn", "field.period");
        return on;
    }

    private static Convention convention(Life life, Findings findings) {
        LocalDate from = findings.required("from", life.from());
        LocalDate until = findings.required("until", life.until());
        if (from == null || until == null) {
            return null;
        }
        Optional<Convention> convention = Convention.of(from, until);
        findings.noteIf(convention.isEmpty(), "until", "field.period");
        for (int i = 0; i < life.continuations().size(); i++) {
            String field = "continuations/" + i;
            Continuation next = findings.take(field, life.continuations().get(i));
            if (next != null && convention.isPresent()) {
                convention = convention.get().continued(next);
                findings.noteIf(convention.isEmpty(), field, "field.period");
            }
        }
        return convention.orElse(null);
    }

    public static Checked<Continuation> continuation(String approvedBy, LocalDate from, LocalDate until) {
        Findings findings = new Findings();
        ShownText approver = text("approvedBy", approvedBy, findings);
        findings.required("from", from);
        findings.required("until", until);
        return findings.or(() -> new Continuation(approver, from, until));
    }
}
