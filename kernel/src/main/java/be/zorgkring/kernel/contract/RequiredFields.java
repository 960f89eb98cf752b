package be.zorgkring.kernel.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Says of the answers which of their fields are always there: those of a record that are not {@code @Nullable}, and that are not left out
 * when they are empty. What is asked is not touched: there the reading of the input decides.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RequiredFields implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName MAP = DotName.createSimple(Map.class);
    private static final Set<DotName> LISTS = Set.of(
            DotName.createSimple(List.class), DotName.createSimple(Set.class), DotName.createSimple(Collection.class));
    private static final Set<DotName> WRAPPERS = Set.of(
            DotName.createSimple("io.smallrye.mutiny.Uni"),
            DotName.createSimple("org.jboss.resteasy.reactive.RestResponse"));
    // What FHIR's resources must have, FHIR says.
    private static final String FHIR = ".fhir.";

    private final Operations methods;
    private final IndexView index;
    private final Set<String> done = new HashSet<>();
    private Map<String, Schema> schemas = Map.of();

    public RequiredFields(IndexView index) {
        this.methods = new Operations(index);
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() == null
                || description.getComponents() == null
                || description.getComponents().getSchemas() == null) {
            return;
        }
        schemas = description.getComponents().getSchemas();
        description.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(RequiredFields::asked)
                .forEach(this::leave);
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> methods.method(path, verb).ifPresent(method -> answered(operation)
                        .forEach(schema -> mark(schema, method.returnType(), Map.of())))));
    }

    private static Stream<Schema> asked(Operation operation) {
        return operation.getRequestBody() == null || operation.getRequestBody().getContent() == null
                ? Stream.empty()
                : operation.getRequestBody().getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema);
    }

    private static Stream<Schema> answered(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response ->
                        response.getKey().startsWith("2") && response.getValue().getContent() != null)
                .flatMap(response -> response.getValue().getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema);
    }

    /** Passes over what is asked, and all that is in it. */
    private void leave(Schema schema) {
        if (schema == null || schema.getRef() != null && !done.add(schema.getRef())) {
            return;
        }
        Schema described = described(schema);
        Stream.of(described.getAllOf(), described.getAnyOf(), described.getOneOf())
                .filter(several -> several != null)
                .flatMap(List::stream)
                .forEach(this::leave);
        if (described.getProperties() != null) {
            described.getProperties().values().forEach(this::leave);
        }
        leave(described.getItems());
        leave(described.getAdditionalPropertiesSchema());
    }

    /** @param bound what the parameters of a generic record stand for */
    private void mark(Schema schema, Type type, Map<String, Type> bound) {
        if (schema == null || type == null) {
            return;
        }
        switch (type.kind()) {
            case TYPE_VARIABLE -> mark(schema, bound.get(type.asTypeVariable().identifier()), Map.of());
            case PARAMETERIZED_TYPE -> markGeneric(schema, type.asParameterizedType(), bound);
            case CLASS -> markRecord(schema, index.getClassByName(type.name()), Map.of());
            default -> {}
        }
    }

    private void markGeneric(Schema schema, ParameterizedType type, Map<String, Type> bound) {
        List<Type> arguments = type.arguments().stream()
                .map(each -> each.kind() == Type.Kind.TYPE_VARIABLE
                        ? bound.get(each.asTypeVariable().identifier())
                        : each)
                .toList();
        if (WRAPPERS.contains(type.name())) {
            mark(schema, arguments.getFirst(), bound);
        } else if (LISTS.contains(type.name())) {
            mark(described(schema).getItems(), arguments.getFirst(), bound);
        } else if (MAP.equals(type.name())) {
            mark(described(schema).getAdditionalPropertiesSchema(), arguments.getLast(), bound);
        } else {
            ClassInfo generic = index.getClassByName(type.name());
            Map<String, Type> own = new HashMap<>();
            for (int i = 0; generic != null && i < arguments.size(); i++) {
                own.put(generic.typeParameters().get(i).identifier(), arguments.get(i));
            }
            markRecord(schema, generic, own);
        }
    }

    private void markRecord(Schema schema, ClassInfo type, Map<String, Type> bound) {
        if (type == null
                || !type.isRecord()
                || type.name().toString().contains(FHIR)
                || schema.getRef() != null && !done.add(schema.getRef())) {
            return;
        }
        Schema described = described(schema);
        Map<String, Schema> fields = described.getProperties() == null ? Map.of() : described.getProperties();
        List<RecordComponentInfo> components = type.unsortedRecordComponents().stream()
                .filter(component -> fields.containsKey(component.name()))
                .toList();
        List<String> always = components.stream()
                .map(RecordComponentInfo::name)
                .filter(name -> isAlwaysThere(type, type.field(name)))
                .toList();
        if (described.getRequired() == null && !always.isEmpty()) {
            described.setRequired(always);
        }
        components.forEach(component -> mark(fields.get(component.name()), component.type(), bound));
    }

    private static boolean isAlwaysThere(ClassInfo type, FieldInfo field) {
        AnnotationInstance own = field.declaredAnnotation(INCLUDE);
        AnnotationInstance include = own == null ? type.declaredAnnotation(INCLUDE) : own;
        boolean leavesOutEmpty = include != null
                && include.value() != null
                && include.value().asEnum().equals("NON_EMPTY");
        boolean mayBeEmpty =
                LISTS.contains(field.type().name()) || MAP.equals(field.type().name());
        return !field.type().hasAnnotation(NULLABLE) && !(leavesOutEmpty && mayBeEmpty);
    }

    private Schema described(Schema schema) {
        return schema.getRef() == null
                ? schema
                : schemas.getOrDefault(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1), schema);
    }
}
