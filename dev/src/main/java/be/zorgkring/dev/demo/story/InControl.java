package be.zorgkring.dev.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The person decides: who sees what, who acts for them, who is shut out; and takes a copy of it all. */
final class InControl {

    private final Stage stage;
    private final Cast cast;
    private final String record;
    private final String circle;

    InControl(Stage stage, Cast cast, String patient) {
        this.stage = stage;
        this.cast = cast;
        this.record = "/api/patients/" + patient;
        this.circle = "/api/circles/" + patient;
    }

    void play() {
        stage.chapter("8     The person in control");
        ownWords();
        oneMember();
        mandate();
        emergency();
        restriction();
        copy();
    }

    private void ownWords() {
        stage.post(
                cast.person(),
                "says what matters to her",
                record + "/life-goals",
                Map.of("text", "Weer alleen naar de markt kunnen", "importance", 1),
                201);
        stage.post(
                cast.person(),
                "asks to be asked how her days are",
                record + "/questionnaires/schedules",
                Map.of("code", "daily-life", "kind", "once", "dueInDays", 7),
                201);
        Answer participation =
                stage.get(cast.person(), "looks at what else she allows", record + "/participation", 200);
        stage.put(
                cast.person(),
                "refuses the evaluation, and keeps her care",
                record + "/participation/purposes/evaluation",
                Map.of("state", "refused"),
                participation.etag(),
                200);
    }

    private void oneMember() {
        String carer = null;
        for (JsonNode member :
                stage.get(cast.person(), "opens her circle", circle, 200).body().path("members")) {
            if (member.path("kind").asText().equals("carer")) {
                carer = member.path("memberId").asText();
            }
        }
        stage.put(
                cast.person(),
                "opens her conditions for her son",
                record + "/members/" + carer + "/categories",
                Map.of("opened", List.of("conditions"), "closed", List.of()),
                "\"0\"",
                200);
        stage.until(cast.carer(), "now reads of them", record, answer -> answer.body()
                .has("conditions"));
    }

    private void mandate() {
        stage.post(
                cast.person(),
                "lets her son act for her",
                record + "/mandates",
                Map.of(
                        "kind",
                        "informal-carer",
                        "scope",
                        "decide",
                        "mandatee",
                        Map.of("insz", Cast.insz("tom.maes"), "name", "Tom")),
                201);
        stage.get(cast.carer(), "is known as who acts for her", "/api/me", 200);
        stage.until(
                cast.carer(), "reads what only she could", record + "/access-log", answer -> answer.status() == 200);
        stage.get(cast.carer(), "may not take a copy", record + "/export", 403);
        stage.get(cast.daughter(), "is known to act for her, as eHealth says", "/api/me", 200);
        stage.until(cast.daughter(), "reads for her", record, answer -> answer.status() == 200);
        Answer mandates = stage.get(cast.person(), "sees who acts for her, and by what", record + "/mandates", 200);
        if (mandates.body().path("items").size() != 2) {
            throw new StoryDiffers("two mandates", mandates.body().toString());
        }
    }

    private void emergency() {
        Map<String, String> wish =
                Map.of("reason", "life-threatening", "text", "Bewusteloos binnengebracht (verzonnen)");
        Answer opened = stage.post(
                cast.stranger(), "breaks the glass in an emergency", record + "/emergency-accesses", wish, 201);
        stage.until(
                cast.stranger(), "reads, and is told that it is on record", record, answer -> answer.status() == 200);
        Answer told = stage.get(cast.person(), "is told at once", record + "/notifications", 200);
        if (!told.body().toString().contains("emergency-access-opened")) {
            throw new StoryDiffers(
                    "a notification of the emergency access", told.body().toString());
        }
        stage.delete(
                cast.person(),
                "ends it",
                record + "/emergency-accesses/"
                        + opened.body().path("emergencyAccessId").asText(),
                null,
                204);
        stage.until(cast.stranger(), "is out again", record, answer -> answer.status() == 403);
        stage.post(cast.stranger(), "does not open it again at once", record + "/emergency-accesses", wish, 403);
        stage.post(
                cast.person(),
                "shuts him out for good",
                record + "/exclusions",
                Map.of("kind", "professional", "nihdi", Cast.nihdi("luc.lambert")),
                201);
        stage.post(cast.stranger(), "breaks no glass any more", record + "/emergency-accesses", wish, 403);
    }

    private void restriction() {
        String etag = stage.get(cast.person(), "reads her record", record, 200).etag();
        Answer restricted = stage.put(
                cast.person(),
                "has the use of it stopped",
                record + "/restriction",
                Map.of("restricted", true, "reason", "Ik betwist een diagnose"),
                etag,
                200);
        stage.until(cast.physician(), "is refused", record, answer -> answer.status() == 403);
        stage.put(
                cast.person(),
                "lets it be used again",
                record + "/restriction",
                Map.of("restricted", false),
                restricted.etag(),
                200);
        stage.until(cast.physician(), "reads again", record, answer -> answer.status() == 200);
    }

    private void copy() {
        stage.download(cast.person(), "takes a copy of all of it", record + "/archive", "application/zip");
        stage.get(cast.person(), "reads how her consent came about", record + "/consent/history", 200);
    }
}
