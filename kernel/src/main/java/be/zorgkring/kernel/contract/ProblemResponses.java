package be.zorgkring.kernel.contract;

import be.zorgkring.kernel.http.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Completes the description of the API: the status of what goes well, and each problem that may come instead. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final DotName STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final String PROBLEM = "Problem";
    private static final String PROBLEM_REF = "#/components/schemas/" + PROBLEM;

    private final Operations methods;
    private final IndexView index;

    public ProblemResponses(IndexView index) {
        this.methods = new Operations(index);
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() == null) {
            return;
        }
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        description.getComponents().addSchema(PROBLEM, problem());
        Map<String, PathItem> paths = description.getPaths().getPathItems();
        paths.forEach((path, item) -> item.getOperations().forEach((verb, operation) -> methods.method(path, verb)
                .ifPresent(method -> complete(verb, operation, method))));
    }

    private void complete(HttpMethod verb, Operation operation, MethodInfo method) {
        APIResponses responses = operation.getResponses();
        // What the framework adds on a guess is replaced by what is known.
        List.copyOf(responses.getAPIResponses().keySet()).stream()
                .filter(status -> !status.startsWith("2"))
                .forEach(responses::removeAPIResponse);
        moveToItsStatus(responses, method);
        if (verb == HttpMethod.GET) {
            responses.addAPIResponse(
                    "304", OASFactory.createAPIResponse().description("What the reader has is the newest"));
        }
        Answerable.by(operation, method, index)
                .forEach((status, codes) -> responses.addAPIResponse(String.valueOf(status), response(codes)));
    }

    /** A method whose answer is no plain 200 says so by {@code @ResponseStatus}. */
    private static void moveToItsStatus(APIResponses responses, MethodInfo method) {
        AnnotationInstance status = method.declaredAnnotation(STATUS);
        List<String> guessed = responses.getAPIResponses().keySet().stream()
                .filter(each -> each.startsWith("2"))
                .toList();
        if (status != null && guessed.size() == 1) {
            APIResponse success = responses.getAPIResponse(guessed.getFirst());
            responses.removeAPIResponse(guessed.getFirst());
            responses.addAPIResponse(String.valueOf(status.value().asInt()), success);
        }
    }

    private static APIResponse response(Set<String> codes) {
        Schema type = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .enumeration(codes.stream().<Object>map(Problem::type).toList());
        Schema narrowed = OASFactory.createSchema()
                .addAllOf(OASFactory.createSchema().ref(PROBLEM_REF))
                .addAllOf(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.OBJECT))
                        .addProperty("type", type));
        return OASFactory.createAPIResponse()
                .description(codes.stream().collect(Collectors.joining(", ")))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(narrowed)));
    }

    /** As RFC 9457 has it, with what is ours. */
    private static Schema problem() {
        Schema flaw = object().addProperty(
                        "pointer", text("JSON pointer into the body, or the name of a header or parameter"))
                .addProperty("code", text("What is wrong there, such as field.required"))
                .required(List.of("pointer", "code"));
        return object().addProperty("type", text("urn:zorgkring:problem:<code>"))
                .addProperty("title", text("In the reader's language"))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", text("In the reader's language"))
                .addProperty("requestId", text("To be named when help is asked for"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(flaw))
                .required(List.of("type", "status"));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }
}
