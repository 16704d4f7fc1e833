package org.entente.engine.coding.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.mention.Surroundings;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Meaning;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** "our country", "the kingdom", "the bloc", "its neighbour", "the latter": nouns that mean somebody only in this text. */
final class Deixis {
    private static final Set<String> THE = Set.of("the", "this", "that");
    private static final Set<Sector> ARMED = EnumSet.of(Sector.REB, Sector.UAF, Sector.PRM);
    private static final Set<String> ORDER = Set.of("former", "latter");

    private final ActorTable table;
    private final Memory memory;
    private final Stage stage;
    private final Tree tree;
    private final Focus focus;
    private final Pairs pairs;
    private final Neighbours neighbours;

    Deixis(ActorTable table, Memory memory, Stage stage, Focus focus) {
        this.table = table;
        this.memory = memory;
        this.stage = stage;
        this.tree = stage.tree();
        this.focus = focus;
        this.pairs = new Pairs(table, memory, stage);
        this.neighbours = new Neighbours(memory, stage, focus);
    }

    /** Settles the noun at {@code i}, if nobody is known to stand there and the text has named whom it means. */
    void settle(int i) {
        int head = tree.head(i);
        if (stage.isSettled(i) || head > i && stage.isSettled(head) && isPart(i)) {
            return; // "its neighbour Norway" is named
        }
        if (pairs.settle(i)) {
            return;
        }
        if (ORDER.contains(tree.lemma(i)) && isHead(i)) {
            ordered(i).ifPresent(a -> add(i - 1, i, a));
        } else if (tree.tag(i).equals("NN") || tree.tag(i).equals("NNP")) {
            noun(i);
        }
    }

    private boolean isPart(int i) {
        return tree.is(i, "compound") || tree.is(i, "nmod");
    }

    private void add(int from, int to, Actor actor) {
        stage.add(from, to, List.of(actor), Mention.Kind.DEIXIS, Found.Sort.BODY);
    }

    private void noun(int i) {
        int before = determiner(i);
        if (before < 0) {
            return;
        }
        if (tree.tag(before).equals("PRP$")) {
            possessed(i, before).ifPresent(a -> add(before, i, a));
        } else if (THE.contains(tree.lemma(before)) && !isExplained(i)) {
            the(i, before).ifPresent(a -> add(before, i, a));
        }
    }

    /** The token before the noun and its adjectives, and before "Grand" in "the Grand Duchy". */
    private int determiner(int i) {
        int before = Surroundings.skipAdjectives(tree, i - 1);
        return before > 0 && table.means(lower(before, i), Meaning.STYLE) ? before - 1 : before;
    }

    /** "our country" by whose side the text is on; "its western neighbour" by who else is spoken of. */
    private Optional<Actor> possessed(int i, int pronoun) {
        if (isOur(pronoun)) {
            return means(i, Meaning.STATE) || tree.lemma(i).equals("homeland")
                    ? memory.perspective()
                    : Optional.empty();
        }
        if (!stage.isSettled(pronoun)) {
            return Optional.empty();
        }
        if (means(i, Meaning.STATE)) { // "his country" is that of which he is
            return Optional.of(stage.at(pronoun).actor()).filter(focus::isState).map(Focus::whole);
        }
        if (!means(i, Meaning.RELATION)) {
            return Optional.empty();
        }
        return neighbours.of(stage.at(pronoun).actor(), i);
    }

    /** "the country", "the Grand Duchy", "the bloc", "the movement". */
    private Optional<Actor> the(int i, int before) {
        String word = tree.lemma(i);
        boolean plain = before == i - 1;
        if (plain && means(i, Meaning.STATE) && !word.equals("state")) {
            return focus.state(i);
        }
        String style = lower(before + 1, i);
        if (table.means(style, Meaning.STYLE)) {
            Optional<Actor> styled = focus.last(i, f -> table.isStyled(f.actor().code(), style) && !f.place())
                    .map(f -> Focus.whole(f.actor()));
            if (styled.isPresent()) {
                return styled;
            }
        }
        return named(i);
    }

    /** An organisation or a group that was named, the last that is called so or is of that kind. */
    private Optional<Actor> named(int i) {
        if (!means(i, Meaning.ORGANISATION) && !means(i, Meaning.GROUP)) {
            return Optional.empty();
        }
        Optional<Actor> called = memory.role(tree.lemma(i));
        return called.isPresent() ? called : focus.last(i, f -> isOfKind(f, i)).map(Found::actor);
    }

    private boolean isOfKind(Found f, int noun) {
        if (ARMED.contains(f.actor().sector()) && means(noun, Meaning.GROUP)) {
            return true;
        }
        if (f.sort() == Found.Sort.BODY && !f.role().isEmpty()) {
            return means(noun, Meaning.ORGANISATION) && means(noun, Meaning.BODY); // a ministry is "the department"
        }
        if (f.sort() != Found.Sort.BODY || f.kind() != Mention.Kind.NAME || f.place()) {
            return false;
        }
        boolean state = focus.isState(f.actor());
        boolean group = state && f.actor().sector() != Sector.NONE && f.actor().sector() != Sector.UNK;
        return !state && means(noun, Meaning.ORGANISATION) || (group || !state) && means(noun, Meaning.GROUP);
    }

    private Optional<Actor> ordered(int i) {
        List<Actor> two = pairs.before(i - 1);
        return two.size() == 2 ? Optional.of(two.get(tree.lemma(i).equals("former") ? 0 : 1)) : Optional.empty();
    }

    /** "the former", and not "the former president". */
    private boolean isHead(int i) {
        int next = i + 1;
        boolean noun = next < tree.size()
                && (tree.token(next).isNoun() || tree.tag(next).startsWith("JJ"));
        return i > 0 && tree.lemma(i - 1).equals("the") && !noun;
    }

    /** "the country that won", "the bank of the river": it says itself which. */
    private boolean isExplained(int i) {
        for (int child : tree.children(i)) {
            boolean of =
                    child > i && tree.is(child, "prep") && tree.lemma(child).equals("of");
            if (of || child == i + 1 && (tree.is(child, "relcl") || tree.is(child, "acl"))) {
                return true;
            }
        }
        int next = i + 1;
        boolean more = next < tree.size() && tree.token(next).isNoun() && tree.head(i) == next;
        return more
                || next < tree.size()
                        && (tree.tag(next).equals("WDT") || tree.lemma(next).equals("where"));
    }

    private String lower(int from, int to) {
        return tree.words(from, to).toLowerCase(Locale.ROOT);
    }

    private boolean means(int i, Meaning meaning) {
        return table.means(tree.lemma(i), meaning);
    }

    private boolean isOur(int i) {
        return tree.token(i).form().equalsIgnoreCase("our");
    }
}
