package org.entente.app.hostile;

import static org.entente.app.hostile.Bytes.of;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.entente.app.corpus.input.Reason;

/** Mails and mailboxes with parts without end, heads without bounds, and encodings that are none. */
final class BrokenMails {
    private static final String HEAD =
            "From: A <a@example.org>\nSubject: Ministers\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n";

    private BrokenMails() {}

    static void write(HostileFolder folder) throws IOException {
        parts(folder);
        heads(folder);
        encodings(folder);
        boxes(folder);
    }

    private static void parts(HostileFolder folder) throws IOException {
        StringBuilder nested = new StringBuilder(HEAD);
        for (int i = 0; i < 1000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        folder.put("nested.eml", nested.toString(), 0, Reason.BROKEN_MAIL);
        folder.put(
                "mails.eml",
                (HEAD + "Content-Type: message/rfc822\n\n").repeat(150) + folder.good(),
                0,
                Reason.TOO_DEEP);
        folder.put("parts.eml", mixed("\n\nx\n--b".repeat(20_000) + "\n\n" + folder.good()), 1);
        folder.put("boundary-none.eml", HEAD + "Content-Type: multipart/mixed\n\n" + folder.good(), 1);
        folder.put("boundary-open.eml", mixed("\n\n" + folder.good()), 1);
        folder.put(
                "boundary-long.eml",
                HEAD + "Content-Type: multipart/mixed; boundary=\"" + "b".repeat(100_000) + "\"\n\nx",
                0,
                Reason.EMPTY);
        folder.put(
                "name-up.eml",
                mixed("\nContent-Disposition: attachment; filename=\"../../../x.txt\"\n\n" + folder.good()),
                1);
        folder.put(
                "attached.eml",
                mixed(
                        "\nContent-Disposition: attachment; filename=\"b.jsonl.gz\"\nContent-Transfer-Encoding: base64\n\n"
                                + Base64.getMimeEncoder().encodeToString(Packs.gz(new byte[17 * Bytes.MB]))),
                0,
                Reason.BOMB);
    }

    private static void heads(HostileFolder folder) throws IOException {
        folder.put(
                "head-large.eml",
                HEAD + "X-A: " + "a".repeat(1_100_000) + "\n\n" + folder.good(),
                0,
                Reason.BROKEN_MAIL);
        folder.put("head-folded.eml", HEAD + "X-A: b\n" + " c\n".repeat(300_000) + "\n" + folder.good(), 1);
        folder.put("head-many.eml", HEAD + "X-A: b\n".repeat(20_000) + "\n" + folder.good(), 0, Reason.BROKEN_MAIL);
        folder.put("head-alone.eml", HEAD, 0, Reason.EMPTY);
        folder.put(
                "subject.eml",
                HEAD.replace("Ministers", "=?utf-8?Q?" + "=FF".repeat(10_000) + "?= =?x?y?z?=") + "\n" + folder.good(),
                1);
        folder.put("replies.eml", HEAD.replace("Ministers", "Re: ".repeat(20_000)) + "\n" + folder.good(), 1);
        folder.put("date-odd.eml", HEAD + "Date: Fri, 32 Dec 20244 99:99:99 +9999\n\n" + folder.good(), 1);
    }

    private static void encodings(HostileFolder folder) throws IOException {
        folder.put(
                "base64.eml",
                HEAD + "Content-Transfer-Encoding: base64\n\n%%%%====A" + "\n?".repeat(100),
                0,
                Reason.EMPTY);
        folder.put(
                "quoted.eml",
                HEAD + "Content-Transfer-Encoding: quoted-printable\n\n" + folder.good() + " =ZZ=4=\n=",
                1);
        folder.put("encoding-unknown.eml", HEAD + "Content-Transfer-Encoding: klingon\n\n" + folder.good(), 1);
        folder.put(
                "charset-unknown.eml", HEAD + "Content-Type: text/plain; charset=\"../../x\"\n\n" + folder.good(), 1);
        folder.put("charset-wide.eml", HEAD + "Content-Type: text/plain; charset=utf-16\n\nx", 1);
        folder.put("binary.eml", of(HEAD, "\n", folder.good(), "\n", Bytes.noise(50_000)), 0, Reason.BINARY);
        folder.put("page.eml", HEAD + "Content-Type: text/html\n\n" + "<div>".repeat(100_000) + folder.good(), 1);
        folder.put("quotes.eml", HEAD + "\n" + folder.good() + "\n" + (">".repeat(100) + " x\n").repeat(10_000), 1);
        folder.put("wrote.eml", HEAD + "\n" + folder.good() + "\n" + "On Monday a wrote\n".repeat(10_000), 1);
    }

    private static void boxes(HostileFolder folder) throws IOException {
        String border = "From a@example.org Mon Jan  1 10:00:00 2024\n";
        folder.put("borders-none.mbox", HEAD + "\n" + folder.good(), 1);
        folder.put(
                "borders-alone.mbox", border + HEAD + "\n" + folder.good() + "\n\n" + (border + "\n").repeat(1000), 1);
        folder.put(
                "broken-between.mbox",
                border + HEAD + "\n" + folder.good() + "\n\n" + border + "X-A: " + "a".repeat(1_100_000) + "\n\nx\n\n"
                        + border + HEAD + "\n" + folder.good(),
                2,
                Reason.BROKEN_MAIL);
        folder.put(
                "line.mbox",
                out -> {
                    out.write(of(border, HEAD, "\n", folder.good(), "\n\n", border, HEAD, "\n"));
                    for (int i = 0; i < 48; i++) {
                        out.write("x".repeat(Bytes.MB).getBytes(StandardCharsets.US_ASCII));
                    }
                    out.write(of("\n\n", border, HEAD, "\n", folder.good()));
                },
                2,
                Reason.TOO_LARGE);
        folder.put("nothing.mbox", "", 0, Reason.EMPTY);
        folder.put("cut.mbox", border + "Subj", 0, Reason.NOT_AS_NAMED);
    }

    private static String mixed(String after) {
        return HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b" + after;
    }
}
