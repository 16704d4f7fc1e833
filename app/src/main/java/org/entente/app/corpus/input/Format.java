package org.entente.app.corpus.input;

import java.io.IOException;

/** One way in which articles are packed. */
public interface Format {
    /** Whether the source is of this format, told by its first bytes, and only where these say nothing by its name. */
    boolean fits(Source source) throws IOException;

    /**
     * What the source holds; whoever opened the source closes it after the last result.
     *
     * @throws BadInput if nothing can be had of it
     */
    Articles read(Source source, Opening opening) throws IOException, BadInput;
}
