package be.zorgkring.patient.common.fhir;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.fhir.Fhir.CodeableConcept;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;

/** A problem as FHIR R4 tells it: the same code and words, and one issue more for each parameter at fault. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OperationOutcome(List<Issue> issue) {

    private static final String PROBLEM = "urn:zorgkring:problem";

    @JsonProperty
    String resourceType() {
        return "OperationOutcome";
    }

    /**
     * One thing that is wrong.
     *
     * @param code of FHIR's list of issue types
     * @param expression the parameter, as {@code http.<name>}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Issue(String severity, String code, CodeableConcept details, String diagnostics, List<String> expression) {}

    static OperationOutcome of(Problem problem) {
        Issue whole = new Issue(
                "error", type(problem.status()), details(problem.code(), problem.detail()), requestId(problem), null);
        Stream<Issue> parts = problem.errors().stream().map(OperationOutcome::issue);
        return new OperationOutcome(Stream.concat(Stream.of(whole), parts).toList());
    }

    private static Issue issue(Flaw flaw) {
        return new Issue("error", "invalid", details(flaw.code(), null), null, List.of("http." + flaw.pointer()));
    }

    private static CodeableConcept details(String code, String text) {
        return CodeableConcept.of(PROBLEM, code, text);
    }

    private static String requestId(Problem problem) {
        return problem.requestId() == null ? null : "request " + problem.requestId();
    }

    private static String type(int status) {
        return switch (status) {
            case 400, 422 -> "invalid";
            case 401 -> "login";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405, 406, 415 -> "not-supported";
            case 409, 412 -> "conflict";
            case 429 -> "throttled";
            case 503 -> "transient";
            default -> status < 500 ? "processing" : "exception";
        };
    }
}
