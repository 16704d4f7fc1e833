package org.entente.app.corpus.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the fields that Nexis writes over and under a body. */
final class NexisFields {
    private static final Pattern OVER = Pattern.compile(
            "(?:(?i)(BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|HEADLINE|SERIES|DISTRIBUTION|CONTACT)):(?:\\s+(.*))?");
    private static final Pattern LENGTH = Pattern.compile("(?i)LENGTH:\\s+[\\d,.]+ words?\\b.*");
    private static final Pattern BODY = Pattern.compile("(?:BODY:(?:\\s+(.*))?|Body:?)");
    private static final Pattern UNDER = Pattern.compile(
            "(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|PUB-TYPE|DOCUMENT-TYPE|SUBJECT|GRAPHIC|JOURNAL-CODE|ACC-NO|COUNTRY"
                    + "|CITY|STATE|COMPANY|TICKER|INDUSTRY|GEOGRAPHIC|PERSON|ORGANIZATION|TYPE|NAME|NOTES|URL|UPDATE"
                    + "|CORRECTION-DATE|CATEGORY|DISTRIBUTION|SERIES|TRANSCRIPT|Load-Date|Language|Publication-Type"
                    + "|Subject|Industry|Geographic|Person|Organization|Company|Ticker|Journal Code|Acc-No|Notes"
                    + "|Document-Type):(?:\\s.*)?");
    private static final Pattern SURELY_UNDER =
            Pattern.compile("(?:LOAD-DATE|Load-Date):\\s+\\S.*|Classification|PUBLICATION-TYPE:\\s+\\S.*");
    private static final Pattern RIGHTS =
            Pattern.compile("(?i)(?:(?:copyright|©|\\(c\\)) .*\\d{4}.*|all rights reserved.?)");
    private static final Pattern GRAPHIC = Pattern.compile("Graphic");
    private static final Pattern PAGE = Pattern.compile("Page \\d+ of \\d+");

    private NexisFields() {}

    /** Matches a field over the body: group 1 its name, group 2 what follows in the line. */
    static Matcher over(String line) {
        return OVER.matcher(line);
    }

    /** Whether a line tells how many words a body has. */
    static boolean isLength(String line) {
        return LENGTH.matcher(line).matches();
    }

    /** Matches the line that opens the body; group 1 is what follows in it. */
    static Matcher body(String line) {
        return BODY.matcher(line);
    }

    /** Whether a block stands under a body and does not belong to it. */
    static boolean isUnder(List<String> block) {
        String first = block.get(0);
        return UNDER.matcher(first).matches() || isRights(first) || isSurelyUnder(first) || isGraphic(first);
    }

    /** Nothing after such a line is body. */
    static boolean isSurelyUnder(String line) {
        return SURELY_UNDER.matcher(line).matches();
    }

    static boolean isGraphic(String line) {
        return GRAPHIC.matcher(line).matches();
    }

    static boolean isRights(String line) {
        return RIGHTS.matcher(line).matches();
    }

    /** Whether a line numbers the printed page. */
    static boolean isPage(String line) {
        return PAGE.matcher(line).matches();
    }
}
