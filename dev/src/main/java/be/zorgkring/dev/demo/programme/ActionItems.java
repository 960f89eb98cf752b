package be.zorgkring.dev.demo.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the imports of the action service take. */
final class ActionItems {

    private ActionItems() {}

    record Labels(String nl, String fr, String de, String en) {}

    record ActionItem(
            String reference,
            String pilot,
            String code,
            Labels titles,
            List<String> aims,
            List<String> components,
            Labels targetGroup,
            List<CriterionItem> entryCriteria,
            String status,
            LocalDate from,
            LocalDate until,
            String partners,
            String fundingReference,
            TemplateItem template)
            implements ImportItem {}

    record CriterionItem(String code, Labels label) {}

    record TemplateItem(Labels goal, List<TaskTemplateItem> tasks) {}

    record TaskTemplateItem(String ownerRole, Labels title, int dueInDays) {}

    record PlanItem(String reference, UUID patientId, List<InclusionItem> inclusions) implements ImportItem {}

    record InclusionItem(String actionReference, String criterion, LocalDate on, List<GoalItem> goals) {}

    /** A goal in the words of the action's template; so are its tasks. */
    record GoalItem(boolean fromTemplate, List<TaskItem> tasks) {}

    record TaskItem(String ownerKind, String ownerRole, LocalDate due, LocalDate doneOn) {}

    record CampaignItem(String reference, String pilot, String title, String actionReference, List<ReachItem> reaches)
            implements ImportItem {}

    record ReachItem(String channel, int reached, LocalDate on) {}
}
