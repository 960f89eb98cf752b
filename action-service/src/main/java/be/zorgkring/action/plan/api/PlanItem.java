package be.zorgkring.action.plan.api;

import be.zorgkring.action.catalogue.api.ActionNames;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.action.plan.domain.OwnerKind;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.TaskOwner;
import be.zorgkring.action.plan.domain.Words;
import be.zorgkring.action.plan.usecase.PlanImport;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.kernel.vocabulary.CodeList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in a bulk load, as it is sent. It is about what has happened, so none of its dates lies ahead but those due. */
@Schema(requiredProperties = {"reference", "patientId", "inclusions"})
record PlanItem(
        @Schema(maxLength = ActionName.LONGEST_REFERENCE) String reference,
        @Schema(format = "uuid") String patientId,
        @Schema(minItems = 1, maxItems = PlanItem.MOST) List<IncludedRequest> inclusions) {

    static final int MOST = 100;

    @Schema(requiredProperties = {"criterion", "on"})
    record IncludedRequest(
            @Schema(maxLength = ActionName.LONGEST_REFERENCE)
            String actionReference,

            @Schema(format = "uuid", description = "Instead of actionReference")
            String actionId,

            @Schema(pattern = Criterion.SHAPE, maxLength = Criterion.LONGEST)
            String criterion,

            @Schema(format = "date") String on,
            @Schema(maxItems = MOST) List<GoalRequest> goals) {

        private Checked<PlanImport.Included> read(LocalDate today) {
            Fields fields = new Fields();
            ActionName action = ActionNames.read(fields, actionReference, actionId);
            fields.noteIf(actionReference == null && actionId == null, "/actionReference", Flaw.REQUIRED);
            Criterion met = fields.need("/criterion", criterion, Criterion::of);
            LocalDate day = fields.need("/on", on, raw -> past(raw, today));
            List<PlanImport.SetGoal> set = fields.each("/goals", goals, 0, MOST, goal -> goal.read(day, today));
            return fields.sound(() -> new PlanImport.Included(action, met, day, set));
        }
    }

    record GoalRequest(
            @Schema(maxLength = Words.LONGEST, description = "Required unless it is from the template")
            String text,

            Boolean fromTemplate,
            @Schema(maxItems = MOST) List<TaskRequest> tasks) {

        private Checked<PlanImport.SetGoal> read(LocalDate from, LocalDate today) {
            Fields fields = new Fields();
            boolean templated = Boolean.TRUE.equals(fromTemplate);
            fields.noteIf(templated && text != null, "/text", Flaw.UNEXPECTED);
            Words words = templated ? null : fields.need("/text", text, PlanRequests::words);
            List<PlanImport.PlannedTask> planned =
                    fields.each("/tasks", tasks, 0, MOST, task -> task.read(templated, from, today));
            return fields.sound(() -> new PlanImport.SetGoal(Optional.ofNullable(words), planned));
        }
    }

    @Schema(requiredProperties = {"ownerKind", "due"})
    record TaskRequest(
            @Schema(maxLength = Words.LONGEST) String title,
            @Schema(implementation = OwnerKind.class) String ownerKind,
            @Schema(maxLength = CodeList.LONGEST_CODE) String ownerRole,
            @Schema(format = "date") String due,
            @Schema(format = "date") String doneOn) {

        private Checked<PlanImport.PlannedTask> read(boolean templated, LocalDate from, LocalDate today) {
            Fields fields = new Fields();
            Words words = templated && title == null ? null : fields.need("/title", title, PlanRequests::words);
            OwnerKind kind = fields.need("/ownerKind", ownerKind, raw -> Coded.read(OwnerKind.class, raw));
            TaskOwner owner = kind == null ? null : owner(fields, kind);
            LocalDate day = fields.need("/due", due, Moments::day);
            LocalDate done = fields.maybe("/doneOn", doneOn, raw -> past(raw, today));
            fields.noteIf(from != null && done != null && from.isAfter(done), "/doneOn", "field.before-inclusion");
            return fields.sound(() ->
                    new PlanImport.PlannedTask(Optional.ofNullable(words), owner, day, Optional.ofNullable(done)));
        }

        private TaskOwner owner(Fields fields, OwnerKind kind) {
            if (kind == OwnerKind.PERSON) {
                fields.maybe(
                        "/ownerRole", ownerRole, raw -> Rules.known(Role.of(raw).filter(Role::isPatient)));
                return new TaskOwner.Person();
            }
            Role role = fields.need(
                    "/ownerRole", ownerRole, raw -> Rules.known(Role.of(raw).filter(known -> !known.isPatient())));
            return role == null ? null : new TaskOwner.Holder(kind, role);
        }
    }

    Item<PlanImport> read(LocalDate today) {
        Fields fields = new Fields();
        UUID patient = fields.need("/patientId", patientId, Rules::uuid);
        List<PlanImport.Included> included =
                fields.each("/inclusions", inclusions, 1, MOST, inclusion -> inclusion.read(today));
        return Item.read(
                reference,
                ActionName.LONGEST_REFERENCE,
                fields.sound(() -> new PlanImport(new PatientId(patient), included)));
    }

    private static Checked<LocalDate> past(String raw, LocalDate today) {
        return Moments.day(raw).then(day -> Checked.unless(day.isAfter(today), Flaw.FUTURE, day));
    }
}
