package org.entente.app.corpus.document.reader;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The letters of a PDF as they are written elsewhere. */
final class Letters {
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern SPACE = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\t]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u0000-\\u001F\\u200B\\uFEFF]");

    private Letters() {}

    static String plain(String text) {
        String apart =
                LIGATURE.matcher(text).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
        return UNSEEN.matcher(SPACE.matcher(apart).replaceAll(" ")).replaceAll("");
    }

    /** Whether so many characters stand for no letter that the text is none: some fonts do not say what they show. */
    static boolean areUnknown(String text) {
        long unknown = text.codePoints()
                .filter(c -> c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE)
                .count();
        return unknown * 5 > text.length();
    }
}
