package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.engine.coding.voice.TellingWords;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Meaning;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.text.Token;
import org.entente.engine.text.time.TimeFinder;

/**
 * Tells by the tagged words alone which sentences need no tree: they name nobody, nobody speaks in them, and nothing in
 * them dates, counts or points to what stands around them. A reading is the same with them and without.
 */
final class Triage {
    private static final Set<String> OURS = Set.of("i", "me", "my", "we", "us", "our", "ours", "you", "your");
    /** What may mean somebody whom another sentence names. */
    private static final Set<Meaning> POINTING = EnumSet.of(
            Meaning.STATE,
            Meaning.STYLE,
            Meaning.ORGANISATION,
            Meaning.GROUP,
            Meaning.RELATION,
            Meaning.PAIR,
            Meaning.BODY);

    private static final Set<Group> GROUNDS = EnumSet.of(Group.SHOW, Group.REASON, Group.REST, Group.SPEAK);
    private static final Set<String> WORDS = Set.of(
            "both",
            "each",
            "neither",
            "either",
            "former",
            "latter",
            "homeland",
            "here",
            "there",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "billion",
            "trillion",
            "score",
            "\"",
            "“",
            "”",
            "„",
            "«",
            "»",
            "‹",
            "›",
            "``",
            "''",
            "‘",
            "‟");

    /** How many sentences back a pronoun may find whom it means. */
    static final int REACH = 3;

    /** Names in capitals are longer. */
    private static final int SHOUTED = 3;

    /** Passes over nothing. */
    static final Triage NONE = new Triage(null, null, null, Set.of());

    private final ActorTable actors;
    private final RelationTable relations;
    private final TellingWords telling;
    private final Set<String> words;

    Triage(Tools tools) {
        this(tools.actors(), tools.relations(), new TellingWords(tools.lexicon()), words(tools.lexicon()));
    }

    private Triage(ActorTable actors, RelationTable relations, TellingWords telling, Set<String> words) {
        this.actors = actors;
        this.relations = relations;
        this.telling = telling;
        this.words = words;
    }

    private static Set<String> words(Lexicon lexicon) {
        Set<String> words = new HashSet<>(WORDS);
        words.addAll(lexicon.words("institution"));
        return words;
    }

    /**
     * @param tagged a sentence's words with tags and lemmas
     * @param text the sentence
     * @param near whether one of the sentences before it, so near that a pronoun reaches it, was not passed over
     */
    boolean passesOver(List<Token> tagged, String text, boolean near) {
        if (this == NONE) {
            return false;
        }
        List<String> forms = new ArrayList<>(tagged.size());
        for (int i = 0; i < tagged.size(); i++) {
            Token token = tagged.get(i);
            if (isName(token)
                    || isNumber(token)
                    || speaks(token)
                    || telling.isOne(tagged, i)
                    || near && pointsBack(token)) {
                return false;
            }
            forms.add(token.form());
        }
        return !namesAnybody(tagged, forms) && TimeFinder.find(text).isEmpty();
    }

    private static boolean isName(Token token) {
        String form = token.form();
        return token.isName()
                || form.length() > SHOUTED
                        && Character.isUpperCase(form.charAt(1))
                        && form.equals(form.toUpperCase(Locale.ROOT));
    }

    private static boolean isNumber(Token token) {
        return token.tag().equals("CD") || Character.isDigit(token.form().charAt(0));
    }

    /** Whether a word may tell, judge, count, or point to somebody outside of the sentence. */
    private boolean speaks(Token token) {
        String lemma = token.lemma();
        String lower = token.form().toLowerCase(Locale.ROOT);
        if (words.contains(lemma) || words.contains(lower) || OURS.contains(lower)) {
            return true;
        }
        return token.isNoun() && points(lemma);
    }

    /** Whether a word may mean somebody, or be a reason, of the last sentences. */
    private boolean pointsBack(Token token) {
        return token.tag().startsWith("PRP") || GROUNDS.stream().anyMatch(group -> relations.is(group, token.lemma()));
    }

    private boolean points(String noun) {
        return relations.noun(noun).isPresent() || POINTING.stream().anyMatch(m -> actors.means(noun, m));
    }

    private boolean namesAnybody(List<Token> tagged, List<String> forms) {
        List<String> names = new ArrayList<>(forms.size());
        List<String> lemmas = new ArrayList<>(forms.size());
        List<String> lower = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            names.addAll(ActorTable.words(forms.get(i)));
            lemmas.addAll(ActorTable.words(tagged.get(i).lemma()));
            lower.addAll(ActorTable.words(forms.get(i).toLowerCase(Locale.ROOT)));
        }
        return any(actors.names(), names)
                || any(actors.roles(), lemmas)
                || any(actors.roles(), lower)
                || any(actors.titles(), lower);
    }

    private static boolean any(Trie<?> trie, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (trie.longest(words, i) != null) {
                return true;
            }
        }
        return false;
    }
}
