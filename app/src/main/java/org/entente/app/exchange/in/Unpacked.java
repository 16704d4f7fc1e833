package org.entente.app.exchange.in;

import java.io.IOException;
import java.util.List;
import org.entente.app.corpus.archive.CompressedFormat;
import org.entente.app.corpus.archive.TarFormat;
import org.entente.app.corpus.archive.ZipFormat;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Source;

/**
 * The tables in a file, plain or packed, one after the other. They are unpacked as articles are, so that a bomb, a damaged
 * archive and one with a password are the same faults here as there.
 */
final class Unpacked implements Opening {
    private static final List<Format> PACKINGS = List.of(new ZipFormat(), new TarFormat(), new CompressedFormat());

    /** What is done with a table. */
    interface Table {
        /**
         * Reads it to its end.
         *
         * @param source its place is the file, and in an archive the entry: {@code "2015.zip!20150219.export.CSV"}
         * @return no articles, but what is wrong with the table as a whole
         */
        Articles read(Source source);
    }

    private final Table table;

    Unpacked(Table table) {
        this.table = table;
    }

    @Override
    public Articles open(Source source) throws IOException {
        try {
            if (source.depth() > Source.DEPTH) {
                throw new BadInput(
                        Reason.TOO_DEEP, "lies in more than " + Source.DEPTH + " archives, one in the other");
            }
            for (Format packing : PACKINGS) {
                if (packing.fits(source)) {
                    return packing.read(source, this);
                }
            }
        } catch (BadInput bad) {
            source.close();
            return Articles.of(bad.at(source.place()));
        }
        try (source) {
            return table.read(source);
        }
    }
}
