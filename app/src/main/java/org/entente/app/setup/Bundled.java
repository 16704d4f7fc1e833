package org.entente.app.setup;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import org.entente.app.Fault;

/** A folder of resources, inside one of our jars or among the classes it is built from. */
public record Bundled(Path folder, FileSystem jar) implements AutoCloseable {
    /** The folder {@code name}, such as {@code "demo"}. */
    public static Bundled open(String name) {
        URL url = Bundled.class.getResource("/" + name);
        if (url == null) {
            throw missing(name, null);
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return new Bundled(Path.of(uri), null);
            }
            String file = uri.getSchemeSpecificPart().replaceFirst("^file:", "").replaceFirst("!.*", "");
            FileSystem jar = FileSystems.newFileSystem(Path.of(file), Map.of());
            return new Bundled(jar.getPath("/" + name), jar);
        } catch (IOException | URISyntaxException | FileSystemAlreadyExistsException e) {
            throw missing(name, e);
        }
    }

    @Override
    public void close() {
        if (jar != null) {
            try {
                jar.close();
            } catch (IOException e) {
                throw missing(folder.toString(), e);
            }
        }
    }

    private static Fault missing(String name, Exception cause) {
        return new Fault(name, "is not in this build", "build Entente anew", cause);
    }
}
