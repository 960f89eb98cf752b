package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.api.LabelsRequest;
import be.zorgkring.action.catalogue.domain.ActionCode;
import be.zorgkring.action.catalogue.domain.ActionStatus;
import be.zorgkring.action.catalogue.domain.Aim;
import be.zorgkring.action.catalogue.domain.Component;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.catalogue.domain.Description;
import be.zorgkring.action.catalogue.domain.EntryCriterion;
import be.zorgkring.action.catalogue.domain.PlanTemplate;
import be.zorgkring.action.catalogue.usecase.ActionDraft;
import be.zorgkring.action.catalogue.usecase.ImportActions;
import be.zorgkring.action.imports.api.ReferenceReading;
import be.zorgkring.action.vocabulary.Labels;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An action as it is sent; {@code reference} only in a bulk load. */
record ActionRequest(
        String reference,
        String pilot,
        String code,
        LabelsRequest titles,
        List<String> aims,
        List<String> components,
        LabelsRequest targetGroup,
        List<CriterionRequest> entryCriteria,
        String status,
        String from,
        String until,
        String partners,
        String fundingReference,
        TemplateRequest template) {

    static final Set<String> STATUSES = Set.of("planned", "running", "ended");

    private static final int MOST_CRITERIA = 50;
    private static final int LONGEST_TEXT = 1000;

    record CriterionRequest(String code, LabelsRequest label) {

        private Checked<EntryCriterion> read() {
            Fields fields = new Fields();
            Criterion met = fields.need("/code", code, Criterion::of);
            Labels shown = fields.maybe("/label", label, LabelsRequest::read);
            return fields.sound(() -> new EntryCriterion(met, Optional.ofNullable(shown)));
        }
    }

    /** One of many, which the loader knows by its reference. */
    Checked<ImportActions.Item> item() {
        Fields fields = new Fields();
        String name = fields.need("/reference", reference, ReferenceReading::reference);
        ActionDraft draft = fields.take("", draft());
        return fields.sound(() -> new ImportActions.Item(name, draft));
    }

    /** One on its own, which has no use for a reference. */
    Checked<ActionDraft> single() {
        Fields fields = new Fields();
        ActionDraft draft = fields.take("", draft());
        fields.noteIf(reference != null, "/reference", "field.unknown");
        return fields.sound(() -> draft);
    }

    private Checked<ActionDraft> draft() {
        Fields fields = new Fields();
        PilotCode ofPilot = fields.need("/pilot", pilot, PilotCode::of);
        ActionCode named = fields.need("/code", code, ActionCode::of);
        Labels called = fields.need("/titles", titles, LabelsRequest::read);
        List<Aim> served = fields.each(
                "/aims", aims, 1, Aim.values().length, Rules.once((String raw) -> Rules.known(Aim.of(raw))));
        List<Component> parts = fields.each(
                "/components",
                components,
                1,
                Component.values().length,
                Rules.once((String raw) -> Rules.known(Component.of(raw))));
        Labels target = fields.maybe("/targetGroup", targetGroup, LabelsRequest::read);
        List<EntryCriterion> criteria =
                fields.each("/entryCriteria", entryCriteria, 0, MOST_CRITERIA, CriterionRequest::read);
        String with = fields.maybe("/partners", partners, Rules.paragraph(LONGEST_TEXT));
        String funding = fields.maybe("/fundingReference", fundingReference, Rules.line(LONGEST_TEXT));
        PlanTemplate planned = fields.maybe("/template", template, TemplateRequest::read);
        ActionStatus stands = fields.take("", standing());
        return fields.sound(() -> new ActionDraft(
                ofPilot,
                named,
                new Description(
                        called,
                        Set.copyOf(served),
                        Set.copyOf(parts),
                        Optional.ofNullable(target),
                        criteria,
                        Optional.ofNullable(with),
                        Optional.ofNullable(funding),
                        Optional.ofNullable(planned)),
                stands));
    }

    private Checked<ActionStatus> standing() {
        Fields fields = new Fields();
        LocalDate first = fields.need("/from", from, Rules::day);
        LocalDate last = fields.maybe("/until", until, Rules::day);
        fields.noteIf(first != null && last != null && first.isAfter(last), "/until", Flaw.PERIOD);
        String wanted = status == null ? "planned" : status;
        fields.noteIf(wanted.equals("ended") && until == null, "/until", Flaw.REQUIRED);
        fields.noteIf(!STATUSES.contains(wanted), "/status", Flaw.UNKNOWN_CODE);
        return fields.sound(() -> switch (wanted) {
            case "running" -> new ActionStatus.Running(first, Optional.ofNullable(last));
            case "ended" -> new ActionStatus.Ended(first, last);
            default -> new ActionStatus.Planned(first, Optional.ofNullable(last));
        });
    }
}
