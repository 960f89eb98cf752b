package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.api.Faults;
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
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.action.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

    private static final int MOST_CRITERIA = 50;
    private static final int LONGEST_TEXT = 1000;

    record CriterionRequest(String code, LabelsRequest label) {}

    /** Empty when there are faults. */
    Optional<ActionDraft> read(Faults faults) {
        var ofPilot = faults.need("pilot", pilot, PilotCode::of);
        var named = faults.need("code", code, ActionCode::of);
        var called = LabelsRequest.need(faults, "titles", titles);
        var served = codes(faults, "aims", aims, Aim.values().length, Aim::of);
        var parts = codes(faults, "components", components, Component.values().length, Component::of);
        var target = LabelsRequest.maybe(faults, "targetGroup", targetGroup);
        var criteria = criteria(faults);
        var with = faults.maybe("partners", partners, text -> Text.paragraph(text, LONGEST_TEXT));
        var funding = faults.maybe("fundingReference", fundingReference, text -> Text.line(text, LONGEST_TEXT));
        var planned = template == null ? Optional.<PlanTemplate>empty() : template.read(faults.in("template"));
        var stands = status(faults);
        if (!faults.none()) {
            return Optional.empty();
        }
        var description =
                new Description(called.orElseThrow(), served, parts, target, criteria, with, funding, planned);
        return Optional.of(
                new ActionDraft(ofPilot.orElseThrow(), named.orElseThrow(), description, stands.orElseThrow()));
    }

    private static <T> Set<T> codes(
            Faults faults, String field, List<String> raw, int most, Function<String, Optional<T>> read) {
        Set<T> codes = new HashSet<>();
        List<String> given = faults.list(field, raw, 1, most);
        for (int i = 0; i < given.size(); i++) {
            int at = i;
            faults.need(field + "/" + i, given.get(i), read).ifPresent(value -> {
                if (!codes.add(value)) {
                    faults.add(field + "/" + at, "field.repeated");
                }
            });
        }
        return codes;
    }

    private List<EntryCriterion> criteria(Faults faults) {
        List<EntryCriterion> read = new ArrayList<>();
        List<CriterionRequest> given = faults.list("entryCriteria", entryCriteria, 0, MOST_CRITERIA);
        for (int i = 0; i < given.size(); i++) {
            Faults inside = faults.in("entryCriteria", i);
            Optional<Criterion> criterion = inside.need("code", given.get(i).code(), Criterion::of);
            var label = LabelsRequest.maybe(inside, "label", given.get(i).label());
            criterion.ifPresent(met -> read.add(new EntryCriterion(met, label)));
        }
        return read;
    }

    private Optional<ActionStatus> status(Faults faults) {
        Optional<LocalDate> first = faults.need("from", from, Faults::day);
        Optional<LocalDate> last = faults.maybe("until", until, Faults::day);
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
            faults.add("until", "field.before-from");
        }
        String wanted = status == null ? "planned" : status;
        if (wanted.equals("ended") && until == null) {
            faults.add("until", Faults.REQUIRED);
        }
        if (!Set.of("planned", "running", "ended").contains(wanted)) {
            faults.add("status", Faults.FORMAT);
        }
        if (!faults.none()) {
            return Optional.empty();
        }
        return first.map(day -> switch (wanted) {
            case "running" -> new ActionStatus.Running(day, last);
            case "ended" -> new ActionStatus.Ended(day, last.orElseThrow());
            default -> new ActionStatus.Planned(day, last);
        });
    }
}
