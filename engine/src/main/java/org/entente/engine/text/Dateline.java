package org.entente.engine.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dateline that opens an agency story: "BEIJING --", "KHARTOUM, March 16 (Xinhua) --". Parsers take it for a subject. */
public final class Dateline {
    private static final Pattern DATELINE = Pattern.compile(
            "^\\s*(?:[A-Z][\\p{Lu}.'’\\- ]{2,30}(?:,[^-–—()]{2,40})?|[A-Z][\\p{L}.'’\\- ]{2,30}(?:,[^-–—()]{2,40})? \\([A-Za-z. ]{2,20}\\)|[A-Z][\\p{Lu} ]{2,30}\\s?\\([A-Za-z. ]{2,20}\\))"
                    + "\\s*(?:\\([A-Za-z. ]{2,20}\\))?\\s*(?:--|—|–|-|:)\\s+");

    private Dateline() {}

    /** The length of the dateline at the start of {@code text}, 0 if there is none. */
    public static int length(String text) {
        Matcher m = DATELINE.matcher(text);
        return m.find() ? m.end() : 0;
    }

    /** The place in the dateline at the start of {@code text}: "KHARTOUM" of "KHARTOUM, March 16 (Xinhua) --". */
    public static Optional<String> place(String text) {
        Matcher m = DATELINE.matcher(text);
        return m.find()
                ? Optional.of(m.group().split("\\s*(?:[,(:–—]|--| - )")[0].strip())
                        .filter(place -> !place.isEmpty())
                : Optional.empty();
    }
}
