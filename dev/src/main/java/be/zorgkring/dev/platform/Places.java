package be.zorgkring.dev.platform;

import be.zorgkring.parts.StateFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where this checkout lies, and where it keeps what it makes. */
public final class Places {

    private Places() {}

    /** The root of the checkout, which the script hands over; otherwise, from where we stand upwards, the folder with the script. */
    public static Path root() {
        String named = System.getProperty("zorgkring.root");
        Path here = Path.of(named == null ? "" : named).toAbsolutePath().normalize();
        for (Path folder = here; named == null && folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("zorgkring"))) {
                return folder;
            }
        }
        return here;
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
