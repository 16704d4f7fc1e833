package org.entente.app.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.app.corpus.input.PublicationDate;

/**
 * Leaves out the lines of an article's column that are the page's and not the article's: its title again, the day and
 * the author above it, links to other articles, notices below it.
 */
final class Furniture {
    /** What is said before a link or above a list of them, whatever follows in the line. */
    private static final Pattern POINTER =
            line("(?:also )?read(?: also| more| next| the full (?:story|article)| on)?\\s*[:|»>].*"
                    + "|(?:read|see|watch|listen) (?:also|more)\\b.*|also read\\b.*|you (?:may|might) also (?:like|be interested).*"
                    + "|don['’]t miss\\s*:.*|related(?: (?:articles?|stories|story|topics?|posts?|news|content|links?))?\\s*:?.{0,80}"
                    + "|(?:watch|listen|video|photos?|image|picture|graphic|source|gallery|tags?|topics|filed under|categories"
                    + "|keywords)(?: now)?\\s*:.*|more (?:on|about|from) (?:this|the) (?:story|topic|author|section).*"
                    + "|editor['’]s (?:choice|picks).*");

    private static final Pattern NOTICE = line(
            "(?:advertisement|advertising|sponsored(?: content)?|promoted|continue reading.*"
                    + "|article continues (?:below|after).*|story continues.*|scroll (?:down )?to continue.*|loading.*|share|save|print"
                    + "|email|comments?|copy link|whatsapp|facebook|twitter|telegram|reuse this content.*|back to top|next|previous"
                    + "|share (?:this|on|via|with|the)\\b.*|share\\s*:.*|follow (?:us|our)\\b.*|subscribe (?:to|now|for)\\b.*"
                    + "|sign up (?:for|to|here|now)\\b.*|join (?:our|us on|the conversation)\\b.*|get (?:the|our|all the) (?:latest|app|news)\\b.*"
                    + "|download (?:the|our)\\b.*|click here\\b.*|print this\\b.*|send to a friend.*|leave a (?:reply|comment).*"
                    + "|already a (?:subscriber|member).*|log in to.*|support (?:our|independent) journalism.*"
                    + "|(?:©|\\(c\\)|copyright\\b).*|.{0,40}all rights reserved.*|our standards\\b.*|(?:editing|reporting|writing|additional reporting) by .*"
                    + "|(?:we|this (?:site|website)) uses? cookies.*|by (?:continuing|using|clicking).{0,60}(?:cookies|site|terms).*"
                    + "|(?:accept|reject)(?: all)?(?: cookies)?|privacy policy.*|view (?:comments|gallery|all).*|\\d+ comments?|\\d+ shares?"
                    + "|(?:this (?:article|story|report) (?:was|is|has been) (?:originally|first|edited|updated|corrected|amended|republished)).*)");

    private static final Pattern BYLINE = line(
            "(?:by|from|author\\s*:|written by)\\s+(?-i:\\p{Lu}[\\p{L}.'’-]*(?:,?\\s+(?:and|of|[,&|]|\\p{Lu}[\\p{L}.'’-]*)){0,8})"
                    + "|(?:published|posted|updated|last updated|last modified|first published|modified|date)\\b\\s*(?:on|at)?\\s*:?\\s*.{0,50}\\d.{0,30}"
                    + "|\\d{1,2}[:.]\\d{2}.{0,30}|\\d+ min(?:ute)?s? read");

    private static final int LONGEST_NOTICE = 45;
    private static final int LONGEST_BYLINE = 14;
    private static final int LONGEST_LABEL = 8;
    /** In so many first and last paragraphs stand title, day and author. */
    private static final int TOP = 8;

    private static final int BOTTOM = 3;

    private Furniture() {}

    static List<Block> remove(List<Block> blocks, String title) {
        List<Block> kept = new ArrayList<>();
        boolean pointed = false;
        boolean begun = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean pointer = isPointer(block);
            // Below "Related stories" stand headlines until the article goes on.
            boolean below = pointed && !block.isProse() && (block.kind() != Block.Kind.HEADING || block.isLink());
            pointed = below || pointer && opensList(block);
            boolean linkAlone = block.isLink() && !block.isSentence();
            boolean edge = !begun && i < TOP || i >= blocks.size() - BOTTOM;
            boolean around = isTitle(block, title, begun) || edge && isByline(block, begun);
            if (!pointer && !linkAlone && !below && !isNotice(block) && !around) {
                kept.add(block);
                begun |= block.isProse();
            }
        }
        dropTrailingHeadings(kept);
        return kept;
    }

    private static boolean isPointer(Block block) {
        return block.words() <= LONGEST_NOTICE && POINTER.matcher(block.text()).matches();
    }

    /** "Read also: Talks go on" has its headline with it. */
    private static boolean opensList(Block block) {
        return !block.isProse() && !block.text().contains(": ");
    }

    private static boolean isNotice(Block block) {
        return block.words() <= LONGEST_NOTICE && NOTICE.matcher(block.text()).matches() || !hasLetters(block.text());
    }

    private static boolean isTitle(Block block, String title, boolean begun) {
        return same(block.text(), title) && (!begun || block.kind() == Block.Kind.HEADING);
    }

    /** Day and author; above the first sentence also what else is short, such as the time it takes to read it. */
    private static boolean isByline(Block block, boolean begun) {
        boolean label =
                !begun && block.kind() != Block.Kind.HEADING && !block.isSentence() && block.words() <= LONGEST_LABEL;
        boolean line = block.words() <= LONGEST_BYLINE
                && (BYLINE.matcher(block.text()).matches()
                        || PublicationDate.of(block.text()).isPresent());
        return label || line;
    }

    private static boolean same(String text, String title) {
        return !title.isEmpty() && bare(text).equals(bare(title));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** A heading with nothing below it belonged to what has been left out. */
    private static void dropTrailingHeadings(List<Block> blocks) {
        while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == Block.Kind.HEADING) {
            blocks.remove(blocks.size() - 1);
        }
    }

    private static Pattern line(String words) {
        return Pattern.compile("(?is)\\W{0,3}(?:" + words + ")");
    }
}
