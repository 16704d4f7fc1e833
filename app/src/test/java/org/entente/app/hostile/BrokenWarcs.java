package org.entente.app.hostile;

import static org.entente.app.hostile.Bytes.cut;
import static org.entente.app.hostile.Bytes.of;
import static org.entente.app.hostile.Packs.gz;
import static org.entente.app.hostile.Packs.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.app.corpus.input.Reason;

/** Web archives whose records break off, lie about their length, or hold answers that are none. */
final class BrokenWarcs {
    private BrokenWarcs() {}

    static void write(HostileFolder folder) throws IOException {
        cuts(folder);
        lengths(folder);
        answers(folder);
        packages(folder);
    }

    private static void cuts(HostileFolder folder) throws IOException {
        folder.put("cut.warc", cut(of(page(folder), page(folder)), 0.8), 1, Reason.TRUNCATED);
        folder.put("cut.warc.gz", cut(of(gz(page(folder)), gz(page(folder))), 0.8), 1, Reason.TRUNCATED);
        folder.put("cut-head.warc", "WARC/1.0\r\nWARC-Type: resp", 0, Reason.TRUNCATED);
        folder.put("mark-only.warc", "WARC/1.0\r\n", 0, Reason.TRUNCATED);
        folder.put("nothing.warc", "", 0, Reason.EMPTY);
        folder.put("garbage.warc", of(page(folder), Bytes.noise(5000), page(folder)), 1, Reason.BROKEN_ARCHIVE);
        folder.put(
                "garbage.warc.gz", of(gz(page(folder)), Bytes.noise(5000), gz(page(folder))), 1, Reason.BROKEN_ARCHIVE);
        folder.put("zeros.warc.gz", of(gz(page(folder)), new byte[5000], gz(page(folder))), 1, Reason.BROKEN_ARCHIVE);
    }

    private static void lengths(HostileFolder folder) throws IOException {
        folder.put(
                "length-huge.warc",
                of(page(folder), record("response", "4294967296", "x")),
                1,
                Reason.TRUNCATED,
                Reason.UNREADABLE);
        folder.put(
                "length-more.warc",
                of(page(folder), record("response", "99999999999999999999", "x")),
                1,
                Reason.BROKEN_ARCHIVE);
        folder.put("length-negative.warc", of(page(folder), record("response", "-1", "x")), 1, Reason.BROKEN_ARCHIVE);
        folder.put(
                "length-short.warc",
                of(page(folder), record("response", "3", "HTTP/1.1 200 OK\r\n\r\n"), page(folder)),
                1,
                Reason.BROKEN_ARCHIVE);
        folder.put(
                "length-none.warc", of(page(folder), "WARC/1.0\r\nWARC-Type: response\r\n\r\nx"), 1, Reason.TRUNCATED);
        folder.put(
                "head-large.warc", of(page(folder), "WARC/1.0\r\nX: " + "x".repeat(2 * Bytes.MB)), 1, Reason.TRUNCATED);
        folder.put("fields.warc", of(page(folder), "WARC/1.0\r\n" + "X: y\r\n".repeat(300_000)), 1, Reason.TRUNCATED);
    }

    private static void answers(HostileFolder folder) throws IOException {
        folder.put("answer-none.warc", of(answer("GET / HTTP/1.1\r\n\r\n"), page(folder)), 1, Reason.UNREADABLE);
        folder.put(
                "answer-head.warc", of(answer("HTTP/1.1 200 OK\r\nX: " + "x".repeat(2 * Bytes.MB)), page(folder)), 1);
        folder.put(
                "chunks.warc",
                of(
                        answer(
                                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFF\r\nx"),
                        page(folder)),
                1,
                Reason.UNREADABLE);
        folder.put(
                "packed-none.warc",
                of(
                        answer("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nxyz"),
                        page(folder)),
                1,
                Reason.UNREADABLE);
        folder.put("packed-bomb.warc", of(bomb(), page(folder)), 1, Reason.TOO_LARGE);
        folder.put("date-odd.warc", of(text(page(folder)).replace("2024-03-05", "20244-13-45")), 1);
        folder.put(
                "address-odd.warc",
                of(text(page(folder)).replace("https://example.org/news", "https://[::1/%zz\u0007")),
                1);
    }

    private static void packages(HostileFolder folder) throws IOException {
        byte[] whole = zip("archive/a.warc.gz", gz(page(folder)), "pages/pages.jsonl", "{}");
        folder.put("cut.wacz", cut(whole, 0.7), 0, Reason.BROKEN_ARCHIVE);
        folder.put(
                "pages-broken.wacz",
                zip("pages/pages.jsonl", "[".repeat(100_000), "archive/a.warc.gz", gz(page(folder))),
                1);
        folder.put("empty.wacz", zip("pages/pages.jsonl", "{}"), 0, Reason.EMPTY);
        folder.put("nothing.wacz", "", 0, Reason.EMPTY);
        folder.put(
                "bomb.wacz",
                zip("archive/a.warc", new byte[17 * Bytes.MB], "pages/pages.jsonl", "{}"),
                0,
                Reason.BROKEN_ARCHIVE);
    }

    private static byte[] page(HostileFolder folder) {
        return answer("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><h1>Ministers meet</h1><p>"
                + folder.good()
                + " The ministers of both countries met for two days and spoke about trade.</p><p>They promised to meet"
                + " again before the end of the year.</p></body></html>");
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    private static byte[] bomb() throws IOException {
        byte[] packed = gz(new byte[17 * Bytes.MB]);
        byte[] head = of("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n");
        return of(head("response", String.valueOf(head.length + packed.length)), head, packed, "\r\n\r\n");
    }

    private static byte[] answer(String message) {
        return record("response", String.valueOf(of(message).length), message);
    }

    private static byte[] record(String type, String length, String message) {
        return of(head(type, length), message, "\r\n\r\n");
    }

    private static String head(String type, String length) {
        return "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Target-URI: https://example.org/news/1\r\nWARC-Date: 2024-03-05T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + length + "\r\n\r\n";
    }
}
