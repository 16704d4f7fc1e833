package org.entente.engine.coding.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Meaning;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** "the two sides", "both presidents", "neither country": the two of whom the text speaks. */
final class Pairs {
    private static final Set<String> EITHER = Set.of("neither", "either", "each");
    /** These are two without being counted. */
    private static final Set<String> BARE = Set.of("party", "side", "country");

    private static final Set<String> STATES =
            Set.of("country", "state", "nation", "republic", "neighbour", "neighbor", "people");
    private static final Set<String> GOVERNMENTS = Set.of("capital", "government", "leader");
    private static final int REACH = 3;

    private final ActorTable table;
    private final Memory memory;
    private final Stage stage;
    private final Tree tree;

    Pairs(ActorTable table, Memory memory, Stage stage) {
        this.table = table;
        this.memory = memory;
        this.stage = stage;
        this.tree = stage.tree();
    }

    /** Whether the noun at {@code i} means two, and has been settled. */
    boolean settle(int i) {
        int noun = noun(i);
        int from = noun < 0 || !tree.token(i).isNoun() ? -1 : from(i);
        List<Actor> two = from < 0 ? List.of() : before(from);
        if (two.size() < 2) {
            return false;
        }
        stage.add(from, i, of(i, two), Mention.Kind.DEIXIS, Found.Sort.MANY);
        return true;
    }

    /** The noun that tells what the two are, with the word before it if both together do ("prime minister"); or -1. */
    private int noun(int i) {
        boolean two = i > 0 && table.means(tree.lemma(i - 1) + " " + tree.lemma(i), Meaning.PAIR);
        return two ? i - 1 : table.means(tree.lemma(i), Meaning.PAIR) ? i : -1;
    }

    /** Where "the two", "both", "neither" begins; -1 if the noun is not used so. */
    private int from(int i) {
        boolean plural = tree.tag(i).endsWith("S");
        for (int b = i - 1; b >= 0 && i - b <= REACH; b--) {
            String word = tree.lemma(b);
            if (plural && word.equals("two")) {
                boolean bare = STATES.contains(tree.lemma(i)) || BARE.contains(tree.lemma(i));
                return isDeterminer(b - 1) ? b - 1 : bare ? b : -1;
            }
            if (plural && word.equals("both")) {
                return b;
            }
            if (!plural && EITHER.contains(word)) {
                return b;
            }
        }
        boolean bare = plural && BARE.contains(tree.lemma(i)) && i > 0;
        boolean the = bare
                && (tree.lemma(i - 1).equals("the") || tree.token(i - 1).form().equalsIgnoreCase("our"));
        return the ? i - 1 : -1;
    }

    private boolean isDeterminer(int i) {
        return i >= 0 && (tree.tag(i).equals("DT") || tree.tag(i).equals("PRP$"));
    }

    /** The two named before {@code from} in its sentence, else in the last sentence that named two. */
    List<Actor> before(int from) {
        List<Actor> here = new ArrayList<>(2);
        for (Found f : stage.found()) {
            boolean known = f.to() < from && !f.place() && !f.isNone() && f.kind() != Mention.Kind.PRONOUN;
            if (known && here.stream().noneMatch(a -> a.code().equals(f.actor().code()))) {
                here.add(f.actor());
            }
        }
        return here.size() == 2 ? here : memory.pair();
    }

    /** "the two countries" are the states, "the two armies" of whomever their armies. */
    private List<Actor> of(int i, List<Actor> two) {
        Optional<Sector> sector = STATES.contains(tree.lemma(i))
                ? Optional.of(Sector.NONE)
                : GOVERNMENTS.contains(tree.lemma(i)) ? Optional.of(Sector.GOV) : role(i);
        return two.stream()
                .map(a -> sector.isPresent() && isState(a) ? new Actor(a.code(), sector.get(), a.name()) : a)
                .toList();
    }

    private boolean isState(Actor actor) {
        return table.kind(actor.code()).equals("state") && actor.sector() != Sector.PRE;
    }

    private Optional<Sector> role(int i) {
        Trie.Found<Sector> found = table.roles().longest(ActorTable.words(tree.lemma(i)), 0);
        return found == null || BARE.contains(tree.lemma(i))
                ? Optional.empty()
                : Optional.of(found.values().get(0));
    }
}
