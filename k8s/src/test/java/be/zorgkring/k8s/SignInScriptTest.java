package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of `helm test`, with a curl that only writes down how it was called. */
class SignInScriptTest {

    private static final String SECRET = "a&b=c+d%20e";

    /** Answers as the gateway does to a stranger, as Keycloak, and as the gateway to an operator. */
    private static final String CURL = """
            #!/bin/sh
            echo "$@" >> "$RECORD/arguments"
            case "$*" in
              *openid-connect/token*) cat > "$RECORD/input"; echo '{"access_token":"token"}' > "$3"; printf 200 ;;
              *-K*) cat > /dev/null; printf 200 ;;
              *) printf 401 ;;
            esac
            """;

    @TempDir
    Path folder;

    @Test
    void theSecretIsEncodedAndShowsInNoListOfProcesses() throws IOException, InterruptedException {
        Path curl = Files.writeString(folder.resolve("curl"), CURL);
        assertTrue(curl.toFile().setExecutable(true));
        var script = new ProcessBuilder(
                "sh", Path.of("chart/files/sign-in.sh").toAbsolutePath().toString());
        script.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        script.environment().put("RECORD", folder.toString());
        script.environment().put("ISSUER", "https://id.example/realms/zorgkring");
        script.environment().put("GATEWAY", "http://gateway:8080");
        script.environment().put("CLIENT_ID", "operator");
        script.environment().put("CLIENT_SECRET", SECRET);
        script.redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile());

        assertEquals(0, script.start().waitFor(), () -> output());
        String arguments = Files.readString(folder.resolve("arguments"));
        assertEquals(SECRET, Files.readString(folder.resolve("input")));
        assertTrue(arguments.contains("--data-urlencode client_secret@-"), arguments);
        assertFalse(arguments.contains(SECRET), arguments);
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
