package be.zorgkring.parts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The jar of module {@code identity}, as Keycloak finds it in its {@code providers} folder. It is packed here, the same
 * from a folder of classes and from Maven's jar, so that one content has one fingerprint.
 */
public final class KeycloakProvider {

    public static final String NAME = "zorgkring-identity.jar";

    private static final String SERVICE = "META-INF/services/org.keycloak.broker.provider.IdentityProviderMapper";
    private static final String CLASSES = "be/zorgkring/identity";

    private KeycloakProvider() {}

    public static byte[] jar() {
        String service = KeycloakProvider.class.getResource("/" + SERVICE).toString();
        URI root = URI.create(service.substring(0, service.length() - SERVICE.length()));
        try {
            if (!root.getScheme().equals("jar")) {
                return pack(Path.of(root));
            }
            String jar = root.toString();
            Path file = Path.of(URI.create(jar.substring("jar:".length(), jar.indexOf("!/"))));
            try (FileSystem inside = FileSystems.newFileSystem(file)) {
                return pack(inside.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pack(Path root) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8);
                Stream<Path> classes = Files.list(root.resolve(CLASSES))) {
            List<Path> files = Stream.concat(Stream.of(root.resolve(SERVICE)), classes.sorted())
                    .toList();
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(root.relativize(file).toString());
                entry.setTime(0);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
