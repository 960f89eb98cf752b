package be.zorgkring.testing.sweep;

import be.zorgkring.testing.sweep.Wire.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Knocks at every operation of one service, as its own OpenAPI document names them: none is forgotten, and none is kept in a
 * list. What a path asks for is a known person's, and what a request made is asked for by those that follow.
 */
public final class Doors {

    private static final List<String> TURNS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Wire wire;
    private final Drafts drafts;
    private final List<Operation> operations;
    private final Known known;

    /** Who knocked where, and what was answered. */
    public record Answer(String caller, String operation, int status, String body) {

        /** Status 0: there was no answer. */
        public boolean isDefect() {
            return status >= 500 || status == 0;
        }

        @Override
        public String toString() {
            return operation + " as " + caller + ": " + status + " " + body;
        }
    }

    /**
     * @param patient the record of the known person
     * @param insz the same person's number
     */
    public Doors(URI service, UUID patient, String insz) {
        this.wire = new Wire(service);
        Description description = new Description(Judge.read(
                wire.send(Request.get("/q/openapi?format=json"), null).body()));
        this.drafts = new Drafts(new Samples(description));
        this.operations = description.operations().stream()
                .sorted(Comparator.comparing(Doors::turn))
                .toList();
        this.known = new Known(patient.toString(), insz);
    }

    /** Everybody at every operation, then once more at those that only read: there is something behind them by then. */
    public List<Answer> knock(Map<String, Supplier<String>> callers) {
        List<Answer> answers = new ArrayList<>();
        Stream.concat(operations.stream(), operations.stream().filter(each -> !each.writes()))
                .forEach(operation ->
                        callers.forEach((caller, token) -> answers.add(knock(operation, caller, token.get()))));
        return answers;
    }

    private Answer knock(Operation operation, String caller, String token) {
        JsonNode body = operation.takesBody() ? known.filled(drafts.body(operation)) : MissingNode.getInstance();
        Request request = drafts.of(operation, body, known);
        if (operation.hasHeader("If-Match")) {
            request = request.withHeader("If-Match", request.etag(read -> wire.send(read, token)));
        }
        Reply reply = wire.send(request, token);
        if (reply.isSuccess() && operation.writes()) {
            known.created(reply);
        }
        return new Answer(caller, operation.toString(), reply.status(), reply.body());
    }

    /** What ends everything comes last, and what removes something after what made it. */
    private static int turn(Operation operation) {
        if (Sweep.ENDINGS.contains(operation.toString())) {
            return TURNS.size();
        }
        return TURNS.indexOf(operation.method());
    }
}
