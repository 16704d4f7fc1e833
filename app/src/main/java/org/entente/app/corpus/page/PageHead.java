package org.entente.app.corpus.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whether first bytes are those of a page: a document type or one of the tags that pages begin with. */
final class PageHead {
    /** Enough to get over a comment or two; servers write their licences there. */
    private static final int LOOKED_AT = 4096;

    private static final Pattern OPENING = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.*?-->\\s*)*"
                    + "<(?:!doctype\\s+html|html|head|body|title|meta|link|style|script|div|article|main|section|table"
                    + "|center|font|h1|h2|p|br)[\\s>/]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private PageHead() {}

    static boolean isPage(byte[] head) {
        return OPENING.matcher(text(head)).find();
    }

    /** Tags are ASCII in every encoding that pages have, but for UTF-16, which has a mark. */
    private static String text(byte[] head) {
        int length = Math.min(head.length, LOOKED_AT);
        String letters = PageEncoding.marked(head)
                .map(marked -> new String(head, 0, length, marked))
                .orElseGet(() -> new String(head, 0, length, StandardCharsets.ISO_8859_1));
        return letters.startsWith("\uFEFF") ? letters.substring(1) : letters;
    }
}
