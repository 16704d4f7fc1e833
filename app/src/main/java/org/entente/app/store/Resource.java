package org.entente.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of the schema that come with the program. */
final class Resource {
    private Resource() {}

    /** @throws IllegalStateException if there is none of this name */
    static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream("/store/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file store/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
