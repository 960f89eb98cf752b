package be.zorgkring.dev.demo.story;

import static be.zorgkring.dev.demo.story.Cast.PILOT;

import be.zorgkring.parts.identity.Identities;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * The main job from end to end: a person is included, opens the circle, an action starts, tasks are done, a stranger is
 * refused, figures move, and a member is removed. Every step goes over HTTP through the gateway.
 */
public final class Story {

    private final Stage stage;
    private final Cast cast;
    private String patient;

    private Story(Stage stage, Cast cast) {
        this.stage = stage;
        this.cast = cast;
    }

    /**
     * Plays the story once.
     *
     * @return true when every step ended as it must; otherwise the difference was printed
     */
    public static boolean play(URI gateway, Identities identities, PrintStream out) {
        Stage stage = new Stage(gateway, out);
        try {
            Story story = new Story(stage, Cast.assemble(gateway, identities));
            Figures figures = new Figures(stage, story.cast);
            story.inclusion();
            story.circle();
            String task = story.action();
            story.stranger();
            figures.move();
            story.hospital();
            story.removal(task);
            new InControl(stage, story.cast, story.patient).play();
            new ForGood(stage, story.cast).play();
            FiveAims.print(
                    stage.get(story.cast.authority(), "reads the five aims of all pilots", "/api/reports/aims", 200)
                            .body(),
                    out);
            out.printf("%n%d steps, all as told.%n", stage.steps());
            return true;
        } catch (StoryDiffers e) {
            out.printf("%nThe story differs after step %d: %s%n", stage.steps(), e.getMessage());
            return false;
        }
    }

    private void inclusion() {
        stage.chapter("1, 2  The GP signs in with an eHealth identity and includes the person");
        signIn(cast.physician(), "an.peeters");
        Map<String, Object> person = Map.of(
                "insz", cast.rosa().insz(),
                "name", Map.of("given", List.of("Rosa"), "family", "Maes (verzonnen)"),
                "birthDate", cast.rosa().birthDate().toString(),
                "sex", "female",
                "municipality", Map.of("nis", "24062", "name", "Leuven"),
                "languages", List.of("nl"),
                "conditions",
                        List.of(
                                Map.of("system", "icd-10", "code", "E11.9", "label", "Diabetes mellitus type 2"),
                                Map.of("system", "snomed-ct", "code", "13645005", "label", "COPD")),
                "pilot", PILOT,
                "consent",
                        Map.of(
                                "sharing", "given",
                                "takingPart", "given",
                                "method", "eid",
                                "at", Instant.now().toString()));
        Map<String, Object> wrong = new java.util.HashMap<>(person);
        wrong.put("insz", wrongCheckDigits(cast.rosa().insz()));
        stage.post(cast.physician(), "mistypes the INSZ", "/api/patients", wrong, 400);
        String key = UUID.randomUUID().toString();
        Answer included = stage.post(cast.physician(), "includes Rosa", "/api/patients", person, key, 201);
        patient = included.locationId();
        Answer again =
                stage.post(cast.physician(), "sends the same again, by accident", "/api/patients", person, key, 201);
        expect("the same record", again.locationId().equals(patient), again.location());
        stage.until(cast.physician(), "reads the record", "/api/patients/" + patient, answer -> answer.status() == 200);
    }

    private void circle() {
        stage.chapter("3     The person signs in and opens the circle");
        signIn(cast.person(), cast.rosa().username());
        Answer me = stage.get(cast.person(), "is recognised", "/api/me", 200);
        expect(
                "her own record",
                patient.equals(me.body().path("patientId").asText()),
                me.body().toString());
        stage.get(cast.person(), "reads her record", "/api/patients/" + patient, 200);
        stage.until(cast.person(), "sees her circle, with the GP", circlePath(), answer -> members(answer) == 1);
        addMember("joris.claes", "adds her pharmacist");
        addMember("mia.dubois", "adds her home nurse");
        Answer invitation = stage.post(
                cast.person(),
                "invites her son",
                circlePath() + "/invitations",
                Map.of("relationship", "son", "label", "mijn zoon Tom"),
                201);
        stage.post(
                cast.carer(),
                "accepts at first sign-in",
                "/api/invitations/acceptances",
                Map.of("code", invitation.body().path("code").asText()),
                201);
        stage.until(cast.carer(), "sees the circle he is in", circlePath(), answer -> members(answer) == 4);
        stage.until(cast.nurse(), "reads the record", "/api/patients/" + patient, answer -> answer.status() == 200);
    }

    /** Gives the path of a task, for later. */
    private String action() {
        stage.chapter("4     The pharmacist starts the medication review; each task is done by its owner");
        Answer actions = stage.get(
                cast.pharmacist(),
                "looks for the action",
                "/api/actions?pilot=" + PILOT + "&status=running&limit=200",
                200);
        String action = StreamSupport.stream(actions.body().path("items").spliterator(), false)
                .filter(each -> each.path("code").asText().equals("medication-review"))
                .map(each -> each.path("actionId").asText())
                .findFirst()
                .orElseThrow(() -> new StoryDiffers("a running medication-review in " + PILOT, "none"));
        stage.until(cast.pharmacist(), "reads the plan", planPath(), answer -> answer.status() == 200);
        stage.post(
                cast.pharmacist(),
                "starts the medication review",
                "/api/actions/" + action + "/inclusions",
                Map.of("patientId", patient, "criterion", "polypharmacy"),
                201);
        Answer tasks = stage.get(cast.person(), "sees the tasks", planPath() + "/tasks?status=open", 200);
        String last = null;
        for (JsonNode task : tasks.body().path("items")) {
            Who owner = owner(task.path("ownerRole")
                    .asText(task.path("owner").path("role").asText()));
            last = planPath() + "/tasks/" + task.path("taskId").asText() + "/completion";
            if (owner != cast.stranger()) {
                stage.until(owner, "reads the plan", planPath(), answer -> answer.status() == 200);
            }
            stage.post(owner, "does: " + shortened(task.path("title").asText()), last, Map.of(), 200);
        }
        expect(
                "at least three tasks",
                tasks.body().path("items").size() >= 3,
                tasks.body().toString());
        Answer page = stage.get(
                cast.physician(), "opens the page that shows it all", "/api/patients/" + patient + "/page", 200);
        for (String part : List.of("person", "circle", "plan", "tasks")) {
            expect(
                    part + " on the page",
                    page.body().path(part).path("status").asText().equals("ok"),
                    page.body().path(part).toString());
        }
        return last;
    }

    private void stranger() {
        stage.chapter("5     A physician outside the circle is refused, and the person sees it");
        for (String path : List.of("/api/patients/" + patient, circlePath(), planPath())) {
            Answer refused = stage.get(cast.stranger(), "tries " + path.replace(patient, "…"), path, 403);
            expect(
                    "problem access-refused",
                    refused.problem().equals("access-refused"),
                    refused.body().toString());
        }
        Answer log = stage.until(
                cast.person(),
                "reads who looked: allowed and refused",
                "/api/patients/" + patient + "/access-log?limit=200",
                answer -> outcomes(answer, "refused") >= 3 && outcomes(answer, "allowed") >= 5);
        JsonNode refusal = StreamSupport.stream(log.body().path("items").spliterator(), false)
                .filter(entry -> entry.path("outcome").asText().equals("refused"))
                .findFirst()
                .orElseThrow();
        stage.note("the log says: " + refusal.path("text").asText(refusal.toString()));
    }

    private void hospital() {
        String record = "/api/patients/" + patient;
        stage.get(cast.hospital(), "is not in this circle yet", record, 403);
        addMember("sofie.wouters", "adds her specialist of that hospital");
        stage.until(cast.hospital(), "reads the same record", record, answer -> answer.status() == 200);
    }

    private void removal(String task) {
        stage.chapter("7     The person removes the nurse; the nurse is out everywhere within a second");
        Answer circle = stage.get(cast.person(), "opens her circle", circlePath(), 200);
        String member = StreamSupport.stream(circle.body().path("members").spliterator(), false)
                .filter(each -> roleOf(each).equals("persnurse"))
                .map(each -> each.path("memberId").asText())
                .findFirst()
                .orElseThrow(() -> new StoryDiffers(
                        "the nurse in the circle", circle.body().toString()));
        stage.get(cast.nurse(), "still reads the plan", planPath(), 200);
        stage.delete(cast.person(), "removes the nurse", circlePath() + "/members/" + member, circle.etag(), 204);
        Instant removed = Instant.now();
        for (String path : List.of(circlePath(), "/api/patients/" + patient, planPath())) {
            Answer refused = stage.until(
                    cast.nurse(),
                    "is refused " + path.replace(patient, "…"),
                    path,
                    answer -> answer.status() == 403,
                    removed);
            expect("within a second", refused.millis() < 1000, refused.millis() + " ms");
        }
        stage.post(cast.nurse(), "cannot do a task any more", task, Map.of(), 403);
        stage.post(
                cast.physician(),
                "would have her back: that is the person's to say",
                circlePath() + "/members",
                Map.of("nihdi", Cast.nihdi("mia.dubois")),
                202);
        Answer waiting = stage.get(cast.person(), "sees who waits for her yes", circlePath(), 200);
        stage.post(
                cast.person(),
                "says no",
                circlePath() + "/proposals/"
                        + waiting.body()
                                .path("waitingForThePerson")
                                .path(0)
                                .path("proposalId")
                                .asText()
                        + "/refusal",
                Map.of(),
                204);
    }

    private void signIn(Who who, String username) {
        long begin = System.nanoTime();
        cast.signIn(who, username);
        stage.done(who.name(), "signs in through the gateway at eHealth", (System.nanoTime() - begin) / 1_000_000);
    }

    private void addMember(String username, String what) {
        stage.post(cast.person(), what, circlePath() + "/members", Map.of("nihdi", Cast.nihdi(username)), 201);
    }

    private Who owner(String role) {
        return switch (role) {
            case "perspharmacist" -> cast.pharmacist();
            case "persgeneralphysician", "persphysician" -> cast.physician();
            case "persnurse" -> cast.nurse();
            case "patient" -> cast.person();
            default -> throw new StoryDiffers("a task of somebody in the circle", "an owner with role " + role);
        };
    }

    private String circlePath() {
        return "/api/circles/" + patient;
    }

    private String planPath() {
        return "/api/plans/" + patient;
    }

    private static int members(Answer answer) {
        return answer.body().path("members").size();
    }

    private static String roleOf(JsonNode member) {
        JsonNode role = member.path("role");
        return role.isObject() ? role.path("code").asText() : role.asText();
    }

    private static long outcomes(Answer log, String outcome) {
        return StreamSupport.stream(log.body().path("items").spliterator(), false)
                .filter(entry -> entry.path("outcome").asText().equals(outcome))
                .count();
    }

    private static String wrongCheckDigits(String insz) {
        int check = Integer.parseInt(insz.substring(9));
        return insz.substring(0, 9) + "%02d".formatted(check == 1 ? 2 : check - 1);
    }

    private static String shortened(String title) {
        return title.length() <= 54 ? title : title.substring(0, 53) + "…";
    }

    private static void expect(String what, boolean holds, String found) {
        if (!holds) {
            throw new StoryDiffers(what, found);
        }
    }
}
