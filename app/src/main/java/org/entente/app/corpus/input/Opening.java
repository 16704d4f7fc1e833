package org.entente.app.corpus.input;

import java.io.IOException;

/** Opens sources of any format: what a container needs to read what lies in it. */
public interface Opening {
    /** What the source holds, or why it cannot be read. Closing the articles closes the source. */
    Articles open(Source source) throws IOException;
}
