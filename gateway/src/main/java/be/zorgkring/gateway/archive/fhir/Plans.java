package be.zorgkring.gateway.archive.fhir;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * The care plan by the Belgian profiles be-care-plan and be-goal: each goal a resource, each task an activity of the plan.
 * Plans of records that were merged into the person's are plans of their own.
 */
public final class Plans {

    private Plans() {}

    /**
     * Entries of the bundle.
     *
     * @param withCircle whether the circle is an entry too
     * @param parts of action-service's share
     */
    public static JsonArray of(String patientId, boolean withCircle, JsonObject parts) {
        JsonArray entries = new JsonArray();
        JsonObject plan = parts.getJsonObject("plan", new JsonObject());
        add(entries, patientId, withCircle, plan);
        objects(plan.getJsonArray("mergedPlans")).forEach(merged -> add(entries, patientId, withCircle, merged));
        return entries;
    }

    private static void add(JsonArray entries, String patientId, boolean withCircle, JsonObject plan) {
        List<JsonObject> goals = objects(plan.getJsonArray("goals"));
        if (goals.isEmpty()) {
            return;
        }
        goals.forEach(goal -> entries.add(Fhir.entry(goal(patientId, goal))));
        List<JsonObject> activities = new ArrayList<>();
        goals.forEach(goal -> objects(goal.getJsonArray("tasks"))
                .forEach(task -> activities.add(activity(patientId, goal.getString("goalId"), task))));
        String id = Fhir.idOf(plan.getString("patientId", patientId), "plan");
        JsonObject resource = Fhir.resource(
                        "CarePlan",
                        "be-care-plan",
                        id,
                        String.join(
                                "; ",
                                goals.stream()
                                        .map(goal -> goal.getString("text"))
                                        .toList()))
                .put("status", "active")
                .put("intent", "plan")
                .put("subject", Fhir.reference(patientId));
        if (withCircle) {
            resource.put("careTeam", new JsonArray().add(Fhir.reference(Fhir.idOf(patientId, CareTeam.ID))));
        }
        resource.put(
                "goal",
                new JsonArray(goals.stream()
                        .map(goal -> Fhir.reference(goal.getString("goalId")))
                        .toList()));
        if (!activities.isEmpty()) {
            resource.put("activity", new JsonArray(activities));
        }
        entries.add(Fhir.entry(resource));
    }

    /** Nobody here says that a goal was reached or given up, so each is active. */
    private static JsonObject goal(String patientId, JsonObject goal) {
        String text = goal.getString("text");
        return Fhir.resource("Goal", "be-goal", goal.getString("goalId"), text)
                .put("lifecycleStatus", "active")
                .put("category", new JsonArray().add(new JsonObject().put("text", goal.getString("kind"))))
                .put("description", new JsonObject().put("text", text))
                .put("subject", Fhir.reference(patientId))
                .put("startDate", goal.getString("on"));
    }

    private static JsonObject activity(String patientId, String goalId, JsonObject task) {
        JsonObject detail = new JsonObject()
                .put("code", new JsonObject().put("text", task.getString("title")))
                .put("goal", new JsonArray().add(Fhir.reference(goalId)))
                .put("status", status(task.getString("state")));
        if (task.getString("reason") != null) {
            detail.put("statusReason", new JsonObject().put("text", task.getString("reason")));
        }
        detail.put("scheduledPeriod", new JsonObject().put("end", task.getString("due")))
                .put("performer", new JsonArray().add(performer(patientId, task.getJsonObject("owner"))));
        JsonObject activity = new JsonObject();
        if (task.getString("doneOn") != null) {
            String note = task.getString("note");
            activity.put(
                    "progress",
                    new JsonArray()
                            .add(new JsonObject()
                                    .put("time", task.getString("doneOn"))
                                    .put("text", note == null ? task.getString("title") : note)));
        }
        return activity.put("detail", detail);
    }

    private static String status(String state) {
        return switch (state) {
            case "done" -> "completed";
            case "cancelled" -> "cancelled";
            default -> "not-started";
        };
    }

    private static JsonObject performer(String patientId, JsonObject owner) {
        if ("person".equals(owner.getString("kind"))) {
            return Fhir.reference(patientId);
        }
        JsonObject performer = new JsonObject().put("type", CareTeam.type(owner.getString("kind")));
        if (owner.getString("memberId") != null) {
            performer.put("identifier", Fhir.identifier(owner.getString("memberId")));
        }
        return performer.put("display", owner.getString("roleLabel"));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array == null
                ? List.of()
                : array.stream().map(JsonObject.class::cast).toList();
    }
}
