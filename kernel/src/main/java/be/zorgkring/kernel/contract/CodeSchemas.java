package be.zorgkring.kernel.contract;

import be.zorgkring.kernel.input.Coded;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Lists the codes of closed lists in the description of the API, where the framework lists the names of their constants. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CodeSchemas implements OASFilter {

    private final Map<String, DotName> lists = new HashMap<>();

    public CodeSchemas(IndexView index) {
        for (ClassInfo list : index.getAllKnownImplementations(DotName.createSimple(Coded.class))) {
            if (list.isEnum()) {
                lists.put(list.simpleName(), list.name());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() != null) {
            description.getPaths().getPathItems().values().stream()
                    .flatMap(item -> item.getOperations().values().stream())
                    .flatMap(operation -> Stream.ofNullable(operation.getParameters()))
                    .flatMap(List::stream)
                    .map(Parameter::getSchema)
                    .forEach(CodeSchemas::onlyReference);
        }
        if (description.getComponents() == null || description.getComponents().getSchemas() == null) {
            return;
        }
        description.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                schema.getProperties().values().forEach(each -> property(each, description.getComponents()));
            }
            if (lists.containsKey(name) && schema.getEnumeration() != null) {
                list(schema, lists.get(name));
            }
        });
    }

    private void property(Schema schema, Components components) {
        onlyReference(schema);
        Schema items = schema.getItems();
        if (items == null) {
            return;
        }
        // Where a list of texts is described as members of a closed list, the framework writes these out.
        if (items.getEnumeration() != null) {
            lists.keySet().stream()
                    .filter(list -> names(list).equals(items.getEnumeration()))
                    .findFirst()
                    .ifPresent(list -> list(items, lists.get(list)));
        }
        List<Object> codes = items.getRef() == null ? items.getEnumeration() : codes(items.getRef(), components);
        if (codes != null && schema.getMaxItems() == null) {
            schema.setMaxItems(codes.size());
        }
        // A limit of texts that stands at their list is that of each.
        if (schema.getMaxLength() != null) {
            items.setMaxLength(schema.getMaxLength());
            schema.setMaxLength(null);
        }
    }

    private static List<Object> codes(String ref, Components components) {
        Schema list = components.getSchemas().get(ref.substring(ref.lastIndexOf('/') + 1));
        return list == null ? null : list.getEnumeration();
    }

    /** Of a text that is a member of a list the framework says both that, and that it is an object. */
    private static void onlyReference(Schema schema) {
        if (schema != null && schema.getRef() != null) {
            schema.setType(null);
        }
    }

    private List<String> names(String list) {
        return members(lists.get(list)).map(Coded::name).toList();
    }

    private static void list(Schema schema, DotName list) {
        schema.setEnumeration(members(list).<Object>map(Coded::code).toList());
    }

    private static Stream<Coded> members(DotName list) {
        try {
            Class<?> type =
                    Class.forName(list.toString(), true, Thread.currentThread().getContextClassLoader());
            return Arrays.stream(type.getEnumConstants()).map(Coded.class::cast);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no such closed list: " + list, e);
        }
    }
}
