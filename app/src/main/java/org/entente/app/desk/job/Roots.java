package org.entente.app.desk.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.Fault;

/**
 * The files of this machine that may be ingested by way of a page: all of them for who sits at it; else those in the
 * folders that whoever runs the desk has named, wherever links lead.
 *
 * @param all whether everybody who comes is at this machine
 */
public record Roots(boolean all, List<Path> folders) {
    /** The file or folder that is named; a fault that says nothing of what lies elsewhere. */
    public Path path(String said) {
        String name = said.strip();
        if (name.isEmpty()) {
            throw Fault.usage("path", "is empty", "name a file or folder of the machine that runs the desk");
        }
        try {
            Path path = Path.of(name).toAbsolutePath().normalize();
            if (!all && !isWithin(path)) {
                throw Fault.usage(name, "is in no folder that may be read from", remedy());
            }
            if (!Files.exists(path)) {
                throw Fault.usage(name, "there is no such file or folder", "check the name");
            }
            return path;
        } catch (InvalidPathException e) {
            throw Fault.usage(name, "is no name of a file", "check the name");
        }
    }

    private String remedy() {
        return folders.isEmpty()
                ? "whoever runs the desk can name some with --corpus DIR; or upload the file"
                : "name one in "
                        + String.join(", ", folders.stream().map(Path::toString).toList());
    }

    private boolean isWithin(Path path) {
        return folders.stream().anyMatch(folder -> {
            try {
                return path.toRealPath().startsWith(folder.toRealPath());
            } catch (IOException e) {
                return false;
            }
        });
    }
}
