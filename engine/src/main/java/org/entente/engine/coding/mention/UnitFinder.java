package org.entente.engine.coding.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.engine.coding.scene.WordRun;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Meaning;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;

/** Cuts a sentence's tokens into units: the longest known names, then roles, then runs of unknown proper nouns. */
final class UnitFinder {
    private static final int SHOUTED = 3;
    private static final Set<String> MINISTRIES = Set.of("minister", "ministry");

    private final ActorTable table;
    private final Namesakes namesakes;

    UnitFinder(ActorTable table) {
        this.table = table;
        this.namesakes = new Namesakes(table);
    }

    /** The units of {@code tree} in order; names that do not hold on {@code day} are passed over, and so are namesakes. */
    Units find(Tree tree, LocalDate day) {
        boolean[] taken = new boolean[tree.size()];
        List<Unit> units = new ArrayList<>();
        names(tree, day, taken, units);
        roles(tree, taken, units);
        strangers(tree, taken, units);
        units.sort(Comparator.comparingInt(Unit::from));
        return new Units(tree, namesakes.without(tree, units));
    }

    private void names(Tree tree, LocalDate day, boolean[] taken, List<Unit> units) {
        WordRun run = WordRun.of(tree, Token::form);
        List<String> words = run.words();
        List<Integer> tokens = run.tokens();
        for (int w = 0; w < words.size(); w++) {
            Trie.Found<Name> found = table.names().longest(words, w);
            if (found == null && isShouted(words.get(w))) {
                found = table.names().longest(spoken(words.subList(w, Math.min(words.size(), w + 5))), 0);
            }
            if (found == null) {
                continue;
            }
            List<Name> names = Name.holding(found.values(), day);
            int from = tokens.get(w);
            int to = tokens.get(w + found.length() - 1);
            boolean begins = w == 0 || tokens.get(w - 1) != from;
            if (!names.isEmpty() && !taken[from] && isName(tree.token(from), begins)) {
                add(new Unit(from, to, Unit.Kind.NAME, names, Sector.NONE), taken, units);
                w += found.length() - 1;
            }
        }
    }

    /** "al-Shabaab" is a name as it is written; "American" in "anti-American" is none. */
    private static boolean isName(Token token, boolean begins) {
        return begins || Character.isUpperCase(token.form().charAt(0));
    }

    /** Headlines in capitals: "AZERBAIJAN". */
    private static boolean isShouted(String word) {
        return word.length() > SHOUTED
                && word.equals(word.toUpperCase(Locale.ROOT))
                && Character.isLetter(word.charAt(0));
    }

    private static List<String> spoken(List<String> words) {
        return words.stream()
                .map(w -> w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    private void roles(Tree tree, boolean[] taken, List<Unit> units) {
        WordRun lemmas = WordRun.of(tree, Token::lemma);
        WordRun forms = WordRun.of(tree, t -> t.form().toLowerCase(Locale.ROOT));
        for (int i = 0; i < tree.size(); i++) {
            Trie.Found<Sector> found = longer(
                    longer(lemmas.longest(table.roles(), i), forms.longest(table.roles(), i)),
                    forms.longest(table.titles(), i));
            if (found != null
                    && isFree(taken, i, found.length())
                    && isNominal(tree, i, found.length())
                    && !isRelation(tree, i, found.length())) {
                add(
                        new Unit(
                                portfolio(tree, taken, i, i + found.length() - 1),
                                i + found.length() - 1,
                                Unit.Kind.ROLE,
                                List.of(),
                                found.values().get(0)),
                        taken,
                        units);
                i += found.length() - 1;
            }
        }
    }

    /** Where "fisheries minister" begins: there are more ministries than a list could hold. */
    private static int portfolio(Tree tree, boolean[] taken, int from, int to) {
        int first = from;
        while (from == to
                && MINISTRIES.contains(tree.lemma(to))
                && first > 0
                && !taken[first - 1]
                && tree.tag(first - 1).startsWith("NN")
                && tree.head(first - 1) == to
                && !tree.is(first - 1, "poss")) {
            first--;
        }
        return first;
    }

    /** "its neighbour" is another state, not a man next door. */
    private boolean isRelation(Tree tree, int from, int length) {
        return length == 1 && table.means(tree.lemma(from), Meaning.RELATION);
    }

    private static Trie.Found<Sector> longer(Trie.Found<Sector> a, Trie.Found<Sector> b) {
        return a == null || b != null && b.length() > a.length() ? b : a;
    }

    private static boolean isFree(boolean[] taken, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNominal(Tree tree, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (tree.token(i).isNoun()) {
                return true;
            }
        }
        return false;
    }

    private static void strangers(Tree tree, boolean[] taken, List<Unit> units) {
        for (int i = 0; i < tree.size(); i++) {
            int to = i;
            while (to < tree.size() && !taken[to] && isNamed(tree.token(to))) {
                to++;
            }
            if (to > i) {
                add(new Unit(i, to - 1, Unit.Kind.STRANGER, List.of(), Sector.UNK), taken, units);
                i = to - 1;
            }
        }
    }

    /** The parser takes what it has never seen, a dove in pixels say, for a name. */
    private static boolean isNamed(Token token) {
        return token.isName() && Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    private static void add(Unit unit, boolean[] taken, List<Unit> units) {
        for (int i = unit.from(); i <= unit.to(); i++) {
            taken[i] = true;
        }
        units.add(unit);
    }
}
