package be.zorgkring.kernel.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createRequestBody;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import be.zorgkring.kernel.http.Page;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which fields of an answer are described as always there. */
class RequiredFieldsTest {

    record Shared(String name) {}

    record Asked(String wish, Shared shared) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Sparse(int count, List<String> words) {}

    record View(String id, @Nullable String note, Sparse sparse, Shared shared) {}

    @Path("/things")
    interface Things {

        @POST
        Uni<RestResponse<Page<View>>> answer(Asked asked);
    }

    private final OpenAPI description = createOpenAPI()
            .paths(createPaths()
                    .addPathItem(
                            "/things",
                            createPathItem()
                                    .POST(createOperation()
                                            .requestBody(createRequestBody().content(json(ref("Asked"))))
                                            .responses(createAPIResponses()
                                                    .addAPIResponse(
                                                            "200",
                                                            createAPIResponse().content(json(ref("PageView"))))))))
            .components(createComponents()
                    .addSchema("Asked", object("wish").addProperty("shared", ref("Shared")))
                    .addSchema("Shared", object("name"))
                    .addSchema("Sparse", object("count", "words"))
                    .addSchema(
                            "View",
                            object("id", "note")
                                    .addProperty("sparse", ref("Sparse"))
                                    .addProperty("shared", ref("Shared")))
                    .addSchema(
                            "PageView",
                            object("next").addProperty("items", createSchema().items(ref("View")))));

    RequiredFieldsTest() throws IOException {
        new RequiredFields(Index.of(Shared.class, Asked.class, Sparse.class, View.class, Things.class, Page.class))
                .filterOpenAPI(description);
    }

    @Test
    void whatMayBeAbsentIsNot() {
        assertEquals(List.of("items"), required("PageView"));
        assertEquals(List.of("id", "sparse", "shared"), required("View"));
        assertEquals(List.of("count"), required("Sparse"));
    }

    @Test
    void whatIsAskedStaysAsItIs() {
        assertNull(required("Asked"));
        assertNull(required("Shared"));
    }

    private List<String> required(String schema) {
        return description.getComponents().getSchemas().get(schema).getRequired();
    }

    private static Content json(Schema schema) {
        return createContent()
                .addMediaType("application/json", createMediaType().schema(schema));
    }

    private static Schema ref(String name) {
        return createSchema().ref("#/components/schemas/" + name);
    }

    private static Schema object(String... fields) {
        Schema schema = createSchema();
        for (String field : fields) {
            schema.addProperty(field, createSchema());
        }
        return schema;
    }
}
