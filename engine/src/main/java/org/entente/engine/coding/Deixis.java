package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.text.Tree;

/** "our country", "the two sides", "both presidents": words that name somebody only in this article. */
final class Deixis {
    private static final Set<String> OURS = Set.of("country", "state", "nation", "republic", "homeland", "people");
    private static final Set<String> SIDES = Set.of(
            "country",
            "side",
            "state",
            "nation",
            "party",
            "leader",
            "president",
            "neighbour",
            "neighbor",
            "minister",
            "people",
            "republic",
            "capital",
            "government",
            "power",
            "ally",
            "foe",
            "official",
            "delegation");

    List<Found> find(Tree tree, Memory memory, List<Found> known) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            String word = tree.lemma(i);
            if (OURS.contains(word)
                    && i > 0
                    && tree.token(i - 1).form().equalsIgnoreCase("our")
                    && !tree.tag(i).equals("NNS")) {
                int from = i - 1;
                memory.perspective().ifPresent(a -> found.add(Found.one(from, from + 1, a, Mention.Kind.DEIXIS)));
            } else if (SIDES.contains(word) && tree.tag(i).equals("NNS")) {
                int from = sides(tree, i);
                List<Actor> pair = pair(memory, known, from);
                if (from >= 0 && pair.size() == 2) {
                    found.add(new Found(from, i, pair, Mention.Kind.DEIXIS, false));
                }
            }
        }
        found.removeIf(f -> known.stream()
                .anyMatch(k ->
                        k.from() <= f.to() && f.from() <= k.to() && !k.actor().isNone()));
        return found;
    }

    /** Where "the two", "both", "our", "the parties" begins; -1 if the noun is not used so. */
    private static int sides(Tree tree, int noun) {
        int i = noun - 1;
        if (i < 0) {
            return -1;
        }
        String word = tree.lemma(i);
        if (word.equals("both")) {
            return i;
        }
        if (word.equals("two")) {
            return i > 0 && (tree.tag(i - 1).equals("DT") || tree.tag(i - 1).equals("PRP$")) ? i - 1 : i;
        }
        boolean bare = tree.lemma(noun).equals("party")
                || tree.lemma(noun).equals("side")
                || tree.lemma(noun).equals("country");
        return bare && (word.equals("the") || tree.token(i).form().equalsIgnoreCase("our")) ? i : -1;
    }

    private static List<Actor> pair(Memory memory, List<Found> known, int from) {
        List<Actor> here = new ArrayList<>(2);
        for (Found f : known) {
            if (f.to() < from
                    && !f.place()
                    && !f.actor().isNone()
                    && here.stream().noneMatch(a -> a.code().equals(f.actor().code()))) {
                here.add(f.actor());
            }
        }
        return here.size() == 2 ? here : memory.pair();
    }
}
