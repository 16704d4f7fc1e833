package org.entente.engine.likeness;

import java.util.regex.Pattern;

/**
 * What agencies, papers and web pages add to an article and each copy has otherwise: credits, rights, links, stamps of
 * time, and marks before a headline. A line is only taken for such if it is short: a paragraph of news that begins with
 * "Published" stays.
 */
final class Boilerplate {
    private static final int LONGEST = 220;

    private static final int LONGEST_TITLE = 500;

    private static final String DAYS = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
    private static final String MONTHS =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    /** Numbers, days, months and zones, as in "Tue 3 Mar 2024 14:05 GMT"; a row of signs is taken whole or not at all. */
    private static final String STAMP = "(?:\\s*+(?:[\\d:.,/+-]++(?:st|nd|rd|th|z)?|" + DAYS + "|" + MONTHS
            + "|a\\.?m\\.?|p\\.?m\\.?|gmt|utc|e[ds]?t|p[ds]?t|bst|ist|cest|cet|msk|hrs|at|on|[|,•·-]))+\\s*";

    private static final Pattern LINE = Pattern.compile("(?i)^[\\s*_>•·|(\\[–—-]*(?:"
            + "(?:additional )?(?:reporting|writing|editing|compiled|edited|written|translated|produced) (?:and \\w+ )?by\\b.*"
            + "|by(?: [\\p{Lu}][\\p{L}.'’-]+){1,4}(?:,? (?:and|in) .{1,60})?"
            + "|(?:©|\\(c\\)|copyright\\b).*"
            + "|(?:read|see|watch|learn) (?:more|also|next|the full)\\b.*|(?:also|more) (?:read|on this|from|in)\\b.*"
            + "|(?:related|recommended|most read|trending|tags?|topics?|filed under|categories)\\b ?:?.{0,80}"
            + "|(?:subscribe|sign up|log in|register|follow (?:us|\\w+ on)|share (?:this|on)|click here|download (?:our|the) app|join (?:us|our)|like us|support (?:us|our))\\b.*"
            + "|advertisement|sponsored|story continues below.*|continue reading.*|skip to .*|\\d+ comments?|leave a comment.*"
            + "|our standards:.*|this (?:article|story|report|content) (?:has been|was|is) (?:updated|corrected|edited|published|produced|provided|generated|refiled|developing).*"
            + "|this is a (?:developing|breaking) (?:news )?story.*|(?:more|details) to follow.*|developing story.*"
            + "|(?:file )?(?:photo|image|picture)(?: credit| by|s?:).*|(?:with|from) (?:inputs?|files?|agencies|agency inputs).{0,60}"
            + "|(?:source|via|credit)s?:.{0,60}|(?:-+ ?)?ends?(?: ?-+)?|#+|\\d+ min(?:ute)?s? read"
            + "|(?:first |last )?(?:published|updated|modified|posted|issued)(?: (?:at|on))?:?" + STAMP
            + "|" + STAMP
            + ")[\\s*_)\\].–—-]*$");

    /** Anywhere in a line, and by itself: among the others it would be looked for at each sign before the first word. */
    private static final Pattern RIGHTS = Pattern.compile("(?i)\\ball rights reserved\\b");

    /** "AFP", "Reuters/AP", "abc/def": the sign-off of an agency, in a line of its own. */
    private static final Pattern SIGN_OFF = Pattern.compile(
            "^\\W*(?:[\\p{Lu}]{2,10}|[a-z]{2,4}|[\\p{Lu}][\\p{Ll}]{2,12})(?:[/ -]+(?:[\\p{Lu}]{2,10}|[a-z]{2,4}))+\\W*$|^\\W*[\\p{Lu}]{2,10}\\W*$");

    /** "(Reporting by ...)" and "(AP)" at the end of a paragraph. A run of white space is looked at once, at its start. */
    private static final Pattern TRAILING = Pattern.compile(
            "(?i)(?<!\\s)\\s*+[(\\[](?:(?:additional )?(?:reporting|writing|editing|compiled|edited|written)\\b[^()\\[\\]]*|[a-z]{2,10}(?:[/ -][a-z]{2,10})?)[)\\]][\\s.]*$");

    /** "UPDATE 2-", "BREAKING:" before a headline. */
    private static final Pattern BEFORE_TITLE = Pattern.compile(
            "^(?i:\\s*(?:(?:update|wrapup|wrap|refile|rpt|repeat|corrected|correction|lead|urgent|alert|breaking(?: news)?|just in|exclusive|live|watch|video|focus|factbox|newsalert|developing)(?: \\d+)?\\s*(?:[-–—:|]+)"
                    + "|[(\\[](?:lead|update|urgent|exclusive|breaking|\\d+(?:st|nd|rd|th) (?:ld|lead)|ld|updated?(?: \\d+)?)[^)\\]]{0,12}[)\\]])\\s*)+");

    /** " - Reuters", " | BBC News" after a headline. */
    private static final Pattern AFTER_TITLE = Pattern.compile(
            "(?<!\\s)\\s++[|–—-]\\s++(?:[\\p{Lu}][\\p{L}.&'’]*\\s*){1,4}$|(?<!\\s)\\s*+[(\\[](?i:updated?|video|photos?|lead)[)\\]]\\s*$");

    private Boilerplate() {}

    /** Whether a whole line, or paragraph of one line, is no part of the news. */
    static boolean isLine(String line) {
        return line.length() <= LONGEST
                && (LINE.matcher(line).matches()
                        || RIGHTS.matcher(line).find()
                        || SIGN_OFF.matcher(line).matches());
    }

    /** The paragraph without credits in brackets at its end. */
    static String withoutCredits(String paragraph) {
        return TRAILING.matcher(paragraph).replaceFirst("");
    }

    /** The headline without marks before and names of outlets after it. */
    static String headline(String title) {
        if (title.length() > LONGEST_TITLE) {
            return title;
        }
        return AFTER_TITLE.matcher(BEFORE_TITLE.matcher(title).replaceFirst("")).replaceFirst("");
    }
}
