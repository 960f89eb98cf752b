package be.zorgkring.kernel.contract;

import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Which method of a resource answers an operation. */
final class Operations {

    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final List<HttpMethod> VERBS =
            List.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.POST, HttpMethod.DELETE, HttpMethod.PATCH);

    private record Address(String path, HttpMethod verb) {}

    private final Map<Address, MethodInfo> methods = new HashMap<>();

    Operations(IndexView index) {
        for (AnnotationInstance path : index.getAnnotations(PATH)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                add(path.target().asClass(), path.value().asString());
            }
        }
    }

    Optional<MethodInfo> method(String path, HttpMethod verb) {
        return Optional.ofNullable(methods.get(new Address(Addresses.described(path), verb)));
    }

    private void add(ClassInfo resource, String root) {
        for (MethodInfo method : resource.methods()) {
            for (HttpMethod verb : VERBS) {
                if (method.hasDeclaredAnnotation(DotName.createSimple("jakarta.ws.rs." + verb))) {
                    AnnotationInstance below = method.declaredAnnotation(PATH);
                    String path =
                            below == null ? root : root + "/" + below.value().asString();
                    methods.put(new Address(Addresses.described(path), verb), method);
                }
            }
        }
    }
}
