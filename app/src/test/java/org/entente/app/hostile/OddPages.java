package org.entente.app.hostile;

import static org.entente.app.hostile.Bytes.of;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.app.corpus.input.Reason;

/** Pages and XML that grow, nest, hide their text, point elsewhere or end nowhere. */
final class OddPages {
    private static final int DEEP = 49_000;

    private OddPages() {}

    static void write(HostileFolder folder) throws IOException {
        entities(folder);
        nested(folder);
        hidden(folder);
        letters(folder);
        large(folder);
    }

    private static void entities(HostileFolder folder) throws IOException {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        folder.put("laughs.html", laughs + "]>" + page("&l9;" + folder.good()), 0, Reason.NO_TEXT_IN_PAGE);
        folder.put("laughs.xml", laughs + "]><html>&l9;</html>", 0, Reason.NO_TEXT_IN_PAGE);
        folder.put(
                "outside.html",
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + page("&x;" + folder.good()),
                0,
                Reason.NO_TEXT_IN_PAGE);
        folder.put("references.html", page("&#0;&#xFFFFFFFF;&#xD800;&amp".repeat(1000) + folder.good()), 1);
    }

    private static void nested(HostileFolder folder) throws IOException {
        for (String tag : List.of("b", "font", "select")) {
            folder.put("nested-" + tag + ".html", nested(folder, tag), 1);
        }
        for (String tag : List.of("div", "svg", "table")) {
            folder.put("nested-" + tag + ".html", nested(folder, tag), 0, Reason.NO_TEXT_IN_PAGE);
        }
        folder.put("nested-hundred.html", page("<p>".repeat(110_000)), 0, Reason.TOO_LARGE);
        folder.put("closed.html", page("</p>".repeat(DEEP) + paragraph(folder)), 0, Reason.NO_TEXT_IN_PAGE);
        folder.put("formatting.html", page("<a><b><i>".repeat(DEEP / 3) + "<p>".repeat(500) + paragraph(folder)), 1);
    }

    private static String nested(HostileFolder folder, String tag) {
        return page(("<" + tag + ">").repeat(DEEP) + paragraph(folder));
    }

    private static void hidden(HostileFolder folder) throws IOException {
        folder.put(
                "scripts.html",
                "<html><script>" + "var a = '<p>';".repeat(1000) + "</script></html>",
                0,
                Reason.NO_TEXT_IN_PAGE);
        folder.put(
                "no-text.html", "<html><head><title>x</title></head><body></body></html>", 0, Reason.NO_TEXT_IN_PAGE);
        folder.put(
                "sent-on.html",
                "<meta http-equiv=refresh content='0;url=file:///etc/passwd'>",
                0,
                Reason.NO_TEXT_IN_PAGE);
        folder.put(
                "frames.html",
                "<html><frameset><frame src='file:///etc/passwd'></frameset></html>",
                0,
                Reason.NO_TEXT_IN_PAGE);
        folder.put("comment-open.html", "<html><body>" + paragraph(folder) + "<!-- " + "x -".repeat(10_000), 1);
        folder.put("script-open.html", "<html><body>" + paragraph(folder) + "<script>" + "x".repeat(10_000), 1);
        folder.put("data-open.html", page(paragraph(folder) + "<![CDATA[" + "]".repeat(10_000)), 1);
        folder.put("tag-open.html", page(paragraph(folder) + "<a href='" + "x".repeat(10_000)), 1);
    }

    private static void letters(HostileFolder folder) throws IOException {
        folder.put("charset-lies.html", of("<meta charset=utf-16>", page(paragraph(folder))), 1);
        folder.put("charset-unknown.html", of("<meta charset='klingon'>", page(paragraph(folder))), 1);
        folder.put(
                "charset-runs.html", of("<meta charset=\"" + "x".repeat(100_000) + "\">", page(paragraph(folder))), 1);
        folder.put("nul.html", page("\0".repeat(100) + paragraph(folder)), 0, Reason.BINARY);
        folder.put("binary.html", of("<html>", Bytes.noise(50_000)), 0, Reason.BINARY);
        folder.put("utf16.html", page(paragraph(folder)).getBytes(StandardCharsets.UTF_16), 1);
        folder.put("nothing.html", "", 0, Reason.NO_TEXT_IN_PAGE);
        folder.put(
                "data-broken.html",
                "<script type='application/ld+json'>" + "[{\"@graph\":".repeat(DEEP) + "</script>"
                        + page(paragraph(folder)),
                1);
        folder.put(
                "date-odd.html",
                "<meta property='article:published_time' content='20244-13-45T99:99'>" + page(paragraph(folder)),
                1);
    }

    private static void large(HostileFolder folder) throws IOException {
        folder.put(
                "attribute.html",
                page("<p class='" + "x ".repeat(Bytes.MB / 2) + "'>" + paragraph(folder) + "</p>"),
                1);
        folder.put("attributes.html", page("<p " + attributes() + ">" + paragraph(folder) + "</p>"), 1);
        folder.put(
                "classes.html",
                page(("<p class='" + "date ".repeat(1000) + "'>x</p>").repeat(300) + paragraph(folder)),
                1);
        folder.put("page-large.html", page("x".repeat(10_000_001)), 0, Reason.TOO_LARGE);
        folder.put("text-large.html", page("<p>" + "word ".repeat(500_000) + "</p>"), 0, Reason.TOO_LARGE);
        folder.put(
                "paragraphs.html",
                page("<p>word word word".repeat(DEEP) + paragraph(folder)),
                0,
                Reason.NO_TEXT_IN_PAGE);
        folder.put("title.html", "<title>" + "word ".repeat(30_000) + "</title>" + page(paragraph(folder)), 1);
        folder.put(
                "links.html", page("<a href=x>y</a> ".repeat(DEEP / 2) + paragraph(folder)), 0, Reason.NO_TEXT_IN_PAGE);
    }

    private static String attributes() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            all.append('a').append(i).append("=1 ");
        }
        return all.toString();
    }

    private static String paragraph(HostileFolder folder) {
        return "<h1>Ministers meet</h1><p>" + folder.good()
                + " The ministers of both countries met for two days and spoke about trade, ports and fishing.</p>"
                + "<p>They thanked each other and promised to meet again before the end of the year.</p>";
    }

    private static String page(String body) {
        return "<html><body>" + body + "</body></html>";
    }
}
