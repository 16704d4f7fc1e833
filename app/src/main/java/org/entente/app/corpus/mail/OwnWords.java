package org.entente.app.corpus.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the sender of a mail wrote: without what is quoted, without signature, and without what lists put under it. */
final class OwnWords {
    private static final Pattern WROTE =
            Pattern.compile("(?:On|Am|Le|El|Op)\\b.{5,200}(?:wrote|schrieb|a écrit|escribió|schreef).{0,3}:?");
    private static final Pattern RULE = Pattern.compile("[_=-]{20,}");
    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i).{0,40}\\b(?:unsubscribe|view (?:this|it|the) (?:e-?mail|newsletter|message)? ?(?:in|online|as)"
                    + "|view in (?:your )?browser|manage (?:your )?(?:preferences|subscription)|forward to a friend"
                    + "|privacy policy|you (?:are receiving|received) this (?:e-?mail|message|newsletter))\\b.{0,160}");
    private static final Pattern PGP = Pattern.compile(
            "(?s)-----BEGIN PGP SIGNED MESSAGE-----\\n(?:Hash:[^\\n]*+\\n)*+|-----BEGIN PGP SIGNATURE-----.*");

    private OwnWords() {}

    static String of(String text) {
        List<String> lines = new ArrayList<>();
        List<String> all = PGP.matcher(text).replaceAll("").lines().toList();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            if (endsMail(line, i, all)) {
                break;
            }
            if (line.startsWith(">")) {
                removeIntroduction(lines);
            } else if (!BOILERPLATE.matcher(line.strip()).matches()) {
                lines.add(line.stripTrailing());
            }
        }
        // What is quoted in a page was taken out of it before, and leaves its introduction behind.
        removeIntroduction(lines);
        return String.join("\n", lines).replaceAll("\\n{3,}", "\n\n").strip();
    }

    /** "-- " begins a signature; so do two hyphens near the end, and a rule over words of the mailing list. */
    private static boolean endsMail(String line, int i, List<String> all) {
        if (line.equals("-- ")) {
            return true;
        }
        boolean nearEnd = all.size() - i <= 10;
        boolean listed = RULE.matcher(line.strip()).matches()
                && all.subList(i, Math.min(all.size(), i + 4)).stream().anyMatch(OwnWords::isOfList);
        return listed || nearEnd && line.equals("--");
    }

    private static boolean isOfList(String line) {
        return line.toLowerCase(Locale.ROOT).contains("mailing list");
    }

    /** "On Monday, Jane Doe wrote:", which may be wrapped. */
    private static void removeIntroduction(List<String> lines) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        for (int count = 1; count <= Math.min(3, lines.size()); count++) {
            List<String> last = lines.subList(lines.size() - count, lines.size());
            if (WROTE.matcher(String.join(" ", last).strip()).matches()) {
                last.clear();
                return;
            }
        }
        lines.add("");
    }
}
