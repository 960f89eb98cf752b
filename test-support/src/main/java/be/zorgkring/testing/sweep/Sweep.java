package be.zorgkring.testing.sweep;

import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.identity.Identities;
import be.zorgkring.testing.sweep.Wire.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Asks every operation that the gateway publishes with values at and beyond the ends of each field and parameter, as
 * everybody who may come: nothing is answered with a server's error, every refusal is a problem, nothing that was taken
 * reads back as something else, and whatever is written, the person still reads their record in every service.
 */
public final class Sweep {

    /** Of the whole platform, or of who signs in with a cookie. */
    private static final Set<String> LEFT_OUT =
            Set.of("POST /api/operations/insz-rotations", "GET /session/login", "POST /session/logout");

    /** Once these succeed, the person's account may rightly read no more. */
    static final Set<String> ENDINGS = Set.of(
            "POST /api/patients/{id}/erasures", "POST /api/patients/{id}/insz-replacements", "POST /api/record-merges");

    /** What a person forbade does not hide for longer what others would be answered. */
    private static final Duration SCENE = Duration.ofSeconds(20);

    private record Trial(Operation operation, Change change) {

        String field() {
            return operation + " " + change.where();
        }
    }

    private final Wire wire;
    private final Identities identities;
    private final Random random;
    private final Drafts drafts;
    private final List<Operation> operations;
    private final Map<String, List<String>> able = new HashMap<>();
    private final Set<String> found = new HashSet<>();
    private Scene scene;
    private Instant sceneEnds = Instant.MIN;

    private Sweep(URI gateway, Identities identities, long seed) {
        this.wire = new Wire(gateway);
        this.identities = identities;
        this.random = new Random(seed);
        Description description = new Description(
                Judge.read(wire.send(Request.get("/openapi"), null).body()));
        this.drafts = new Drafts(new Samples(description));
        this.operations = description.operations().stream()
                .filter(operation -> !LEFT_OUT.contains(operation.toString()))
                .toList();
    }

    /**
     * Prints what it finds, each with a request that shows it, and counts it.
     *
     * @param seed the trials and their order
     */
    public static int run(URI gateway, Identities identities, long seed, Duration time) {
        Sweep sweep = new Sweep(gateway, identities, seed);
        sweep.tour();
        Instant end = Instant.now().plus(time);
        sweep.extremes(round -> Instant.now().isBefore(end));
        return sweep.found.size();
    }

    /**
     * One extreme of every field, the same each time.
     *
     * @throws PartFailure when something was found
     */
    public static Void always(URI gateway, Identities identities) {
        Sweep sweep = new Sweep(gateway, identities, 13);
        sweep.tour();
        sweep.extremes(round -> round == 1);
        if (!sweep.found.isEmpty()) {
            throw new PartFailure(sweep.found.size() + " findings, said above.");
        }
        return null;
    }

    /** Everybody asks everything once, as it should be asked; reports who may do what. */
    private void tour() {
        for (Operation operation : operations) {
            for (String caller : scene().callers()) {
                int status = ask(operation, Change.NONE, caller);
                if (status != 401 && status != 403) {
                    able.computeIfAbsent(operation.toString(), key -> new ArrayList<>())
                            .add(caller);
                }
            }
        }
    }

    /** By chance, yet no field has its second turn before each has had its first. */
    private void extremes(IntPredicate goesOn) {
        List<Trial> trials = new ArrayList<>();
        for (Operation operation : operations) {
            Change.of(operation, drafts.wholeBody(operation))
                    .forEach(change -> trials.add(new Trial(operation, change)));
        }
        Collections.shuffle(trials, random);
        Map<String, Integer> turns = new HashMap<>();
        Map<Trial, Integer> rounds = new IdentityHashMap<>();
        trials.forEach(trial -> rounds.put(trial, turns.merge(trial.field(), 1, Integer::sum)));
        trials.sort(Comparator.comparing(rounds::get));
        for (Trial trial : trials) {
            if (!goesOn.test(rounds.get(trial))) {
                return;
            }
            ask(trial.operation(), trial.change(), caller(trial.operation()));
        }
    }

    /** Mostly somebody who gets as far as the field; sometimes anybody. */
    private String caller(Operation operation) {
        List<String> all = scene().callers();
        List<String> some = random.nextInt(8) == 0 ? all : able.getOrDefault(operation.toString(), all);
        return some.get(random.nextInt(some.size()));
    }

    private int ask(Operation operation, Change change, String caller) {
        Known known = scene().known();
        JsonNode body = operation.takesBody()
                ? known.filled(change.ofBody().apply(drafts.body(operation)))
                : MissingNode.getInstance();
        Request draft = drafts.of(operation, body, known);
        if (operation.hasHeader("If-Match")) {
            draft = draft.withHeader("If-Match", scene.etag(draft, caller));
        }
        Request request = change.ofRequest().apply(draft);
        Reply reply = scene.send(caller, request);
        List<String> wrong = new ArrayList<>(Judge.flaws(request, reply));
        if (operation.writes() && reply.isSuccess()) {
            known.created(reply);
            wrong.addAll(afterwards(operation, caller, request, body, reply));
        } else if (reply.isSuccess() && caller.equals(Scene.PERSON)) {
            known.listed(Judge.read(reply.body()));
        }
        wrong.forEach(what -> note(Finding.of(operation, change, what, caller, request, reply)));
        return reply.status();
    }

    /** What is wrong once something was written. */
    private List<String> afterwards(Operation operation, String caller, Request request, JsonNode body, Reply reply) {
        if (ENDINGS.contains(operation.toString())) {
            sceneEnds = Instant.MIN;
            return List.of();
        }
        List<String> wrong = new ArrayList<>();
        // What is only proposed is not there yet.
        if (reply.status() != 202 && operation.takesBody() && request.body().equals(Change.written(body))) {
            String where = reply.header("location").isEmpty() ? request.path() : reply.header("location");
            Reply now = scene.send(caller, Request.get(where));
            wrong.addAll(
                    Judge.changed(Judge.read(request.body()), Judge.read((now.status() == 200 ? now : reply).body())));
        }
        List<String> closed = scene.closedToThePerson();
        if (!closed.isEmpty()) {
            sceneEnds = Instant.MIN;
        }
        closed.forEach(what -> wrong.add("after it the person's " + what));
        return wrong;
    }

    private Scene scene() {
        if (Instant.now().isAfter(sceneEnds)) {
            scene = Scene.make(wire, identities, drafts.inclusion());
            sceneEnds = Instant.now().plus(SCENE);
        }
        return scene;
    }

    private void note(Finding finding) {
        if (found.add(finding.key())) {
            System.out.println("  FOUND   " + finding);
        }
    }
}
