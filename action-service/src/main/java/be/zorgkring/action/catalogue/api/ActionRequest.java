package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.api.LabelsRequest;
import be.zorgkring.action.catalogue.domain.ActionCode;
import be.zorgkring.action.catalogue.domain.ActionState;
import be.zorgkring.action.catalogue.domain.ActionStatus;
import be.zorgkring.action.catalogue.domain.Aim;
import be.zorgkring.action.catalogue.domain.Component;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.catalogue.domain.Description;
import be.zorgkring.action.catalogue.domain.EntryCriterion;
import be.zorgkring.action.catalogue.domain.PlanTemplate;
import be.zorgkring.action.catalogue.usecase.ActionDraft;
import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.kernel.vocabulary.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as it is sent; {@code reference} only in a bulk load. */
@Schema(requiredProperties = {"pilot", "code", "titles", "aims", "components", "from"})
record ActionRequest(
        @Schema(maxLength = ActionName.LONGEST_REFERENCE) String reference,

        @Schema(pattern = PilotCode.SHAPE, maxLength = PilotCode.LONGEST)
        String pilot,

        @Schema(pattern = ActionCode.SHAPE, maxLength = ActionCode.LONGEST)
        String code,

        LabelsRequest titles,

        @Schema(type = SchemaType.ARRAY, implementation = Aim.class, minItems = 1, uniqueItems = true)
        List<String> aims,

        @Schema(type = SchemaType.ARRAY, implementation = Component.class, minItems = 1, uniqueItems = true)
        List<String> components,

        LabelsRequest targetGroup,
        @Schema(maxItems = ActionRequest.MOST_CRITERIA) List<CriterionRequest> entryCriteria,
        @Schema(implementation = ActionStatus.class) String status,
        @Schema(format = "date") String from,
        @Schema(format = "date") String until,
        @Schema(maxLength = ActionRequest.LONGEST_TEXT) String partners,
        @Schema(maxLength = ActionRequest.LONGEST_TEXT) String fundingReference,
        TemplateRequest template) {

    static final int MOST_CRITERIA = 50;
    static final int LONGEST_TEXT = 1000;

    @Schema(requiredProperties = "code")
    record CriterionRequest(
            @Schema(pattern = Criterion.SHAPE, maxLength = Criterion.LONGEST)
            String code,

            LabelsRequest label) {

        private Checked<EntryCriterion> read() {
            Fields fields = new Fields();
            Criterion met = fields.need("/code", code, Criterion::of);
            Label shown = fields.maybe("/label", label, LabelsRequest::read);
            return fields.sound(() -> new EntryCriterion(met, Optional.ofNullable(shown)));
        }
    }

    /** One of many, which the loader knows by its reference. */
    Item<ActionDraft> item() {
        return Item.read(reference, ActionName.LONGEST_REFERENCE, draft());
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
        Label called = fields.need("/titles", titles, LabelsRequest::read);
        List<Aim> served = fields.each(
                "/aims", aims, 1, Aim.values().length, Rules.once((String raw) -> Coded.read(Aim.class, raw)));
        List<Component> parts = fields.each(
                "/components",
                components,
                1,
                Component.values().length,
                Rules.once((String raw) -> Coded.read(Component.class, raw)));
        Label target = fields.maybe("/targetGroup", targetGroup, LabelsRequest::read);
        List<EntryCriterion> criteria =
                fields.each("/entryCriteria", entryCriteria, 0, MOST_CRITERIA, CriterionRequest::read);
        String with = fields.maybe("/partners", partners, Rules.paragraph(LONGEST_TEXT));
        String funding = fields.maybe("/fundingReference", fundingReference, Rules.line(LONGEST_TEXT));
        PlanTemplate planned = fields.maybe("/template", template, TemplateRequest::read);
        ActionState stands = fields.take("", state());
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

    private Checked<ActionState> state() {
        Fields fields = new Fields();
        LocalDate first = fields.need("/from", from, Moments::day);
        LocalDate last = fields.maybe("/until", until, Moments::day);
        fields.noteIf(first != null && last != null && first.isAfter(last), "/until", Flaw.PERIOD);
        ActionStatus standing =
                status == null ? ActionStatus.PLANNED : fields.take("/status", Coded.read(ActionStatus.class, status));
        fields.noteIf(standing == ActionStatus.ENDED && until == null, "/until", Flaw.REQUIRED);
        return fields.sound(() -> ActionState.of(standing, first, Optional.ofNullable(last)));
    }
}
