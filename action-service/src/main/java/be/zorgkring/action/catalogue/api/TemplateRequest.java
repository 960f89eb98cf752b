package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.api.LabelsRequest;
import be.zorgkring.action.catalogue.domain.PlanTemplate;
import be.zorgkring.action.catalogue.domain.TaskTemplate;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.kernel.vocabulary.CodeList;
import be.zorgkring.kernel.vocabulary.Label;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The template of an action as it is sent. */
@Schema(requiredProperties = {"goal", "tasks"})
record TemplateRequest(
        LabelsRequest goal,

        @Schema(minItems = 1, maxItems = TemplateRequest.MOST_TASKS)
        List<TaskTemplateRequest> tasks) {

    static final int MOST_TASKS = 50;

    @Schema(requiredProperties = {"ownerRole", "title", "dueInDays"})
    record TaskTemplateRequest(
            @Schema(description = "A person's code of CD-HCPARTY, or patient", maxLength = CodeList.LONGEST_CODE)
            String ownerRole,

            LabelsRequest title,

            @Schema(minimum = "0", maximum = "" + TaskTemplate.LONGEST_DAYS)
            Integer dueInDays) {

        private Checked<TaskTemplate> read() {
            Fields fields = new Fields();
            Role role = fields.need("/ownerRole", ownerRole, raw -> Rules.known(Role.of(raw)));
            Label says = fields.need("/title", title, LabelsRequest::read);
            Integer days = fields.need(
                    "/dueInDays",
                    dueInDays,
                    raw -> Checked.unless(raw < 0 || raw > TaskTemplate.LONGEST_DAYS, Flaw.RANGE, raw));
            return fields.sound(() -> new TaskTemplate(role, says, days));
        }
    }

    Checked<PlanTemplate> read() {
        Fields fields = new Fields();
        Label aim = fields.need("/goal", goal, LabelsRequest::read);
        List<TaskTemplate> planned = fields.each("/tasks", tasks, 1, MOST_TASKS, TaskTemplateRequest::read);
        return fields.sound(() -> new PlanTemplate(aim, planned));
    }
}
