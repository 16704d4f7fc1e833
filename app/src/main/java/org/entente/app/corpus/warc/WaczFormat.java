package org.entente.app.corpus.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Source;

/** WACZ, as Browsertrix and ArchiveWeb.page write it: a ZIP file with WARC files under {@code archive/}. */
public final class WaczFormat implements Format {
    /** Local headers of ZIP entries that stand in no other kind of package. */
    private static final Pattern ENTRY = Pattern.compile(
            "PK\\x03\\x04.{26}(?:archive/[^/]{1,200}\\.warc(?:\\.gz)?"
                    + "|pages/(?:extraP|p)ages\\.jsonl|indexes/index\\.(?:cdx|idx))",
            Pattern.DOTALL);

    @Override
    public boolean fits(Source source) throws IOException {
        String head = new String(source.head(), StandardCharsets.ISO_8859_1);
        boolean zip = head.startsWith("PK\u0003\u0004");
        boolean named = source.name().toLowerCase(Locale.ROOT).endsWith(".wacz");
        return zip && (named || ENTRY.matcher(head).find());
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        WaczFile file = WaczFile.of(source);
        if (file.archives().isEmpty()) {
            file.close();
            throw new BadInput(Reason.EMPTY, "holds no WARC file under archive/");
        }
        return new WaczArticles(source.place(), file, opening);
    }
}
