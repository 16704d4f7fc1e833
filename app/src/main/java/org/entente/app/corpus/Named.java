package org.entente.app.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Source;

/**
 * What the name of a file promises. A picture in a folder is passed over; what is called {@code .pdf} and is none is a
 * broken download, and its owner believes it to be read.
 */
final class Named {
    private static final List<String> READ = List.of(
            ".pdf", ".docx", ".doc", ".rtf", ".odt", ".epub", ".eml", ".mbox", ".json", ".jsonl", ".warc", ".wacz",
            ".zip", ".tar", ".tgz", ".gz", ".zst", ".bz2", ".xz");

    private Named() {}

    /** For what no format fits: a fault if its name says that one does. */
    static void refuseBroken(Source source) throws IOException, BadInput {
        String name = source.name().toLowerCase(Locale.ROOT);
        byte[] head = source.head();
        // Programs and spreadsheets are packed as ZIP too, and that they are passed over is no loss.
        boolean other = name.endsWith(".zip") && head.length > 3 && head[0] == 'P' && head[1] == 'K';
        if (other || READ.stream().noneMatch(name::endsWith)) {
            return;
        }
        throw head.length == 0
                ? new BadInput(Reason.EMPTY, "is empty")
                : new BadInput(
                        Reason.NOT_AS_NAMED,
                        "does not begin as what its name says: " + name.substring(name.lastIndexOf('.')));
    }
}
