package org.entente.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Where decoded models are kept between runs: decoding them takes ten times as long as reading them back. The engine
 * touches no file system; whoever has one implements this.
 */
public interface ModelStore {
    /** Writes what is to be kept. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** What is kept under {@code name}; made by {@code writer} first if nothing is. The caller closes the stream. */
    InputStream open(String name, Writer writer) throws IOException;
}
