package org.entente.app.corpus.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Source;

/** WARC 1.0 and 1.1, plain or with each record in gzip, such as Common Crawl's news files. */
public final class WarcFormat implements Format {
    private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean fits(Source source) throws IOException {
        byte[] head = source.head();
        return isWarc(new ByteArrayInputStream(head)) || isGzip(head) && isZippedWarc(head);
    }

    private static boolean isGzip(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    private static boolean isZippedWarc(byte[] head) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return isWarc(in);
        } catch (IOException e) {
            // Broken gzip is for others to name.
            return false;
        }
    }

    private static boolean isWarc(InputStream in) throws IOException {
        return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException {
        return new WarcArticles(source, opening, Map.of());
    }
}
