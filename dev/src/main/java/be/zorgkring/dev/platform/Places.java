package be.zorgkring.dev.platform;

import be.zorgkring.parts.StateFolder;
import java.nio.file.Path;
import java.util.Map;

/** Where this checkout lies, and where it keeps what it makes. */
public final class Places {

    private Places() {}

    /** The root of the checkout, which the script hands over; otherwise the folder we stand in. */
    public static Path root() {
        return Path.of(System.getProperty("zorgkring.root", ""))
                .toAbsolutePath()
                .normalize();
    }

    /** {@code ZORGKRING_STATE} or {@code .zorgkring} at the root, and in it one folder a purpose. */
    public static StateFolder state(String purpose) {
        Map<String, String> environment = System.getenv();
        Path folder = environment.containsKey("ZORGKRING_STATE")
                ? Path.of(environment.get("ZORGKRING_STATE"))
                : root().resolve(".zorgkring");
        return new StateFolder(folder.resolve(purpose));
    }
}
