package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.api.LabelsRequest;
import be.zorgkring.action.catalogue.domain.PlanTemplate;
import be.zorgkring.action.catalogue.domain.TaskTemplate;
import be.zorgkring.action.vocabulary.Labels;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import java.util.List;

/** The template of an action as it is sent. */
record TemplateRequest(LabelsRequest goal, List<TaskRequest> tasks) {

    private static final int MOST_TASKS = 50;

    record TaskRequest(String ownerRole, LabelsRequest title, Integer dueInDays) {

        private Checked<TaskTemplate> read() {
            Fields fields = new Fields();
            Role role = fields.need("/ownerRole", ownerRole, raw -> Rules.known(Role.of(raw)));
            Labels says = fields.need("/title", title, LabelsRequest::read);
            Integer days = fields.need(
                    "/dueInDays",
                    dueInDays,
                    raw -> Checked.unless(raw < 0 || raw > TaskTemplate.LONGEST_DAYS, Flaw.RANGE, raw));
            return fields.sound(() -> new TaskTemplate(role, says, days));
        }
    }

    Checked<PlanTemplate> read() {
        Fields fields = new Fields();
        Labels aim = fields.need("/goal", goal, LabelsRequest::read);
        List<TaskTemplate> planned = fields.each("/tasks", tasks, 1, MOST_TASKS, TaskRequest::read);
        return fields.sound(() -> new PlanTemplate(aim, planned));
    }
}
