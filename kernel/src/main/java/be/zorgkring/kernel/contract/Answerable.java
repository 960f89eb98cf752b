package be.zorgkring.kernel.contract;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.VersionRefusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** The problems that an operation can answer, by status: those of its shape, and the refusals that it names itself. */
final class Answerable {

    private static final DotName REFUSES = DotName.createSimple(Refuses.class);
    private static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");

    private final Map<Integer, Set<String>> codes = new TreeMap<>();

    private Answerable() {}

    /** Codes by status. */
    static Map<Integer, Set<String>> by(Operation operation, MethodInfo method, IndexView index) {
        Answerable all = new Answerable();
        all.ofEvery();
        all.ofItsCallers(method);
        all.ofItsParameters(operation);
        if (operation.getRequestBody() != null) {
            all.add(400, "malformed-json");
            all.add(413, "body-too-large");
            all.add(415, "media-type-not-supported");
        }
        refusals(method, index).forEach(refusal -> all.add(refusal.why().status(), refusal.code()));
        return all.codes;
    }

    private void ofEvery() {
        add(400, "invalid-request", "character-not-permitted");
        add(406, "not-acceptable");
        add(500, "internal-error");
    }

    private void ofItsCallers(MethodInfo method) {
        if (has(method, PERMIT_ALL)) {
            return;
        }
        add(401, "token-missing", "token-expired", "token-invalid", "audience-wrong");
        add(403, "scope-missing");
        if (has(method, ROLES)) {
            add(403, "role-not-permitted");
        }
    }

    private void ofItsParameters(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        for (Parameter parameter : parameters) {
            switch (parameter.getIn()) {
                case PATH -> add(404, "not-found");
                case HEADER -> ofHeader(parameter.getName());
                default -> {}
            }
        }
    }

    private void ofHeader(String name) {
        if (name.equals("If-Match")) {
            for (VersionRefusal refusal : VersionRefusal.values()) {
                add(refusal.why().status(), refusal.code());
            }
        } else if (name.equals("Idempotency-Key")) {
            add(400, "idempotency-key-missing");
            add(422, "idempotency-key-reused");
        }
    }

    private void add(int status, String... more) {
        codes.computeIfAbsent(status, none -> new TreeSet<>()).addAll(List.of(more));
    }

    private static boolean has(MethodInfo method, DotName annotation) {
        return method.hasDeclaredAnnotation(annotation)
                || method.declaringClass().hasDeclaredAnnotation(annotation);
    }

    private static Stream<Refusal> refusals(MethodInfo method, IndexView index) {
        AnnotationInstance refuses = method.declaredAnnotation(REFUSES);
        if (refuses == null) {
            return Stream.empty();
        }
        AnnotationValue only = refuses.value("only");
        Set<String> kept = only == null ? Set.of() : Set.of(only.asStringArray());
        List<List<Refusal>> lists = Arrays.stream(refuses.value().asClassArray())
                .map(Type::name)
                .flatMap(list -> lists(list, index))
                .map(Answerable::members)
                .toList();
        if (!lists.stream().flatMap(List::stream).map(Refusal::name).toList().containsAll(kept)) {
            throw new IllegalStateException(method + " refuses only " + kept + ", and not all of these are refusals");
        }
        return lists.stream().flatMap(list -> kept(list, kept));
    }

    /** Of a list that has one of the names no others, and of any other list all. */
    private static Stream<Refusal> kept(List<Refusal> list, Set<String> names) {
        boolean some = list.stream().map(Refusal::name).anyMatch(names::contains);
        return list.stream().filter(each -> !some || names.contains(each.name()));
    }

    /** The list itself, or all lists of that kind. */
    private static Stream<DotName> lists(DotName list, IndexView index) {
        return index.getClassByName(list).isInterface()
                ? index.getAllKnownImplementations(list).stream().map(ClassInfo::name)
                : Stream.of(list);
    }

    private static List<Refusal> members(DotName list) {
        try {
            Class<?> type =
                    Class.forName(list.toString(), true, Thread.currentThread().getContextClassLoader());
            return Arrays.stream(type.getEnumConstants())
                    .map(Refusal.class::cast)
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no such list of refusals: " + list, e);
        }
    }
}
