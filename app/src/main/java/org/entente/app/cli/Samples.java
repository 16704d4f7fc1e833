package org.entente.app.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import org.entente.app.Fault;

/** The folder of sample articles, inside our jar or among the classes it is built from. */
record Samples(Path folder, FileSystem jar) implements AutoCloseable {
    static Samples open() {
        URL url = Samples.class.getResource("/demo");
        if (url == null) {
            throw missing(null);
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return new Samples(Path.of(uri), null);
            }
            FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
            return new Samples(jar.getPath("/demo"), jar);
        } catch (IOException | URISyntaxException e) {
            throw missing(e);
        }
    }

    @Override
    public void close() {
        if (jar != null) {
            try {
                jar.close();
            } catch (IOException e) {
                throw missing(e);
            }
        }
    }

    private static Fault missing(Exception cause) {
        return new Fault("demo", "the sample articles are not in this build", "build Entente anew", cause);
    }
}
