package org.entente.app.desk.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.entente.app.Fault;

/**
 * A small file that only its owner may read. Where a file system knows no permissions (Windows), the user's own folder is
 * what guards it.
 */
final class SecretFile {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private SecretFile() {}

    /** Its lines; none if there is no such file. Refused if somebody else may read or change it. */
    static List<String> read(Path file) {
        try {
            if (POSIX) {
                refuseIfOpen(file);
            }
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new Fault(file.toString(), "cannot be read", "check its permissions, and that it is text", e);
        }
    }

    private static void refuseIfOpen(Path file) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        if (permissions.stream().anyMatch(OTHERS::contains)) {
            throw new Fault(file.toString(), "can be read or changed by others", "chmod 600 " + file);
        }
    }

    /** Puts another content in its place, as a whole or not at all. */
    static void write(Path file, List<String> lines) {
        Path unfinished = null;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent(), only(OWNERS_FOLDER));
            unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "unfinished-", ".tmp", only(OWNER));
            Files.write(unfinished, lines, StandardCharsets.UTF_8);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            remove(unfinished);
            throw new Fault(
                    file.toString(),
                    "cannot be written: " + e.getMessage(),
                    "make room, check the folder's permissions, or set ENTENTE_CONFIG to another folder",
                    e);
        }
    }

    private static void remove(Path unfinished) {
        try {
            if (unfinished != null) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            // What could not be written is told; what is left of it has a name of its own and holds nothing whole.
        }
    }

    private static FileAttribute<?>[] only(Set<PosixFilePermission> permissions) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
