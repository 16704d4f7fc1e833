package org.entente.app.corpus.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a page is an article. It is none if its address is that of a front page, if it says it is something else and
 * has little prose, if its title is that of an error or of a wall, if most of its paragraphs are links with a line
 * below, or if it has hardly a sentence.
 */
final class ArticleCheck {
    private static final Pattern FRONT = Pattern.compile("/*(?:index|home|default)?(?:\\.\\w{2,5})?/*");
    private static final Pattern NOTICE = Pattern.compile(
            "(?i)\\W*(?:error\\W*)?(?:(?:40[0-9]|50[0-9])\\b.*|(?:page|article|story) "
                    + "(?:was |could )?not (?:be )?found.*|not found|.*(?:cannot|can['’]t|could not|couldn['’]t) find (?:that|the|this|your) page.*|page unavailable.*|before you continue.*|.*\\b(?:page|site) (?:cannot|can['’]t) be (?:found|displayed).*"
                    + "|access (?:to this page )?(?:has been )?denied.*|forbidden|just a moment.*|attention required.*|are you a (?:robot|human).*"
                    + "|(?:please )?(?:log|sign) ?in(?: (?:to|or|for|[|-])\\b?.*)?|login.*|subscribe(?: now| to)?.*|register|sign up.*|create an account.*"
                    + "|verify(?:ing)? (?:that )?you are (?:a )?human.*|under (?:construction|maintenance).*|site maintenance.*|service unavailable.*"
                    + "|(?:privacy|cookie) policy.*|terms (?:of|and) .*|search results.*|contact us.*|about us.*|oops.*|unsupported browser.*|redirecting.*)");

    /** A notice has fewer words of prose; articles titled "Error ..." have more. */
    private static final int NOTICE_WORDS = 150;

    /** What says it is a list or a gallery is an article all the same with so many words of prose. */
    private static final int WORDS_AGAINST_KIND = 150;
    /** A page that does not say it is an article needs so many words of prose. */
    private static final int FEWEST_WORDS = 25;
    /** A page that says it is one may be a flash. */
    private static final int FEWEST_WORDS_TOLD = 8;

    private static final int FEWEST_TEASERS = 4;
    private static final double MOST_TEASERS = 0.5;
    private static final double MOST_LINKED = 0.5;

    private ArticleCheck() {}

    /**
     * What the page is instead of an article; empty if it is one. A blank fault says that it has no text at all.
     *
     * @param seen the page as it came
     * @param found all paragraphs of the column where the article stands
     * @param kept those without furniture
     */
    static Optional<String> fault(Facts facts, Seen seen, List<Block> found, List<Block> kept) {
        int prose = kept.stream().filter(Block::isProse).mapToInt(Block::words).sum();
        boolean told = facts.kind() == Facts.Kind.ARTICLE;
        if (isFront(facts.address())) {
            return Optional.of("is a front page, not an article");
        }
        boolean notice = NOTICE.matcher(facts.title()).matches()
                || NOTICE.matcher(seen.title()).matches();
        if (prose < NOTICE_WORDS && (notice || !told && seen.login())) {
            return Optional.of("is a notice or a form, not an article" + titled(facts.title()));
        }
        if (facts.kind() == Facts.Kind.OTHER && prose < WORDS_AGAINST_KIND) {
            return Optional.of("says itself that it is a list, a profile or a gallery, not an article");
        }
        if (isList(found.isEmpty() ? seen.paragraphs() : found, kept)) {
            return Optional.of("is a list of links, not an article");
        }
        if (found.isEmpty()) {
            return Optional.of("");
        }
        if (prose < (told ? FEWEST_WORDS_TOLD : FEWEST_WORDS)) {
            return Optional.of("has " + prose + " words of running text, too few for an article");
        }
        return Optional.empty();
    }

    /** The page before anything was taken out of it; {@code login} says that it asks for a password. */
    record Seen(String title, boolean login, List<Block> paragraphs) {}

    private static String titled(String title) {
        return title.isEmpty() ? "" : ": \"" + title + "\"";
    }

    private static boolean isFront(String address) {
        try {
            URI uri = URI.create(address.strip());
            return uri.getHost() != null
                    && uri.getRawQuery() == null
                    && FRONT.matcher(uri.getPath() == null ? "" : uri.getPath()).matches();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Headlines that are links, each with a sentence below or none. */
    private static boolean isList(List<Block> found, List<Block> kept) {
        long teasers = found.stream()
                .filter(block -> block.isLink() && block.words() >= FEWEST_TEASERS)
                .count();
        long paragraphs = kept.stream().filter(Block::isProse).count();
        int letters = kept.stream().mapToInt(block -> block.text().length()).sum();
        int linked = kept.stream().mapToInt(Block::linked).sum();
        return teasers >= FEWEST_TEASERS && teasers > MOST_TEASERS * paragraphs
                || letters > 0 && linked > MOST_LINKED * letters;
    }
}
