package org.entente.app.corpus.archive;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.Counted;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Known;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Source;
import org.entente.app.corpus.input.Spoiled;

/**
 * A single file compressed by gzip, zstd, bzip2 or xz, in one member or several. It has the place of the file it is
 * packed in: lines of {@code news.jsonl.gz} are {@code news.jsonl.gz:12}.
 */
public final class CompressedFormat implements Format {
    @Override
    public boolean fits(Source source) throws IOException {
        return Compression.of(source.head()).isPresent();
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        Compression compression = Compression.of(source.head()).orElseThrow();
        Counted packed = new Counted(source.stream());
        try {
            Known known = source.known();
            Source inside = source.unpacked(
                    source.place(),
                    name(source.name(), compression),
                    new Known("", known.address(), known.title(), known.date(), known.outlet()),
                    Decompression.open(compression, packed),
                    packed::bytes);
            return opening.open(inside);
        } catch (IOException | RuntimeException e) {
            throw Spoiled.by(e);
        }
    }

    /** Without the ending that told of the compression: {@code news.jsonl.gz} is {@code news.jsonl}. */
    private static String name(String name, Compression compression) {
        String low = name.toLowerCase(Locale.ROOT);
        Optional<String> ending =
                compression.endings().stream().filter(low::endsWith).findFirst();
        String tar = low.matches(".*\\.(tgz|tzst|tbz2?|txz)") ? ".tar" : "";
        return ending.map(e -> name.substring(0, name.length() - e.length()) + tar)
                .orElse(name);
    }
}
