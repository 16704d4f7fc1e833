package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Reading.Perspective;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/**
 * Whose side an article speaks from. "Our country" is the state the article names most, but not one that it sets over
 * against "our country": "our country's relations with Gondor", "the Gondorian ambassador to our country".
 */
final class Perspectives {
    private static final Set<String> OURS = Set.of("country", "state", "nation", "republic", "people");
    private static final Set<String> OPPOSITE = Set.of("with", "to", "and", "against");

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    private String because = "";

    void hear(Tree tree, List<Found> found) {
        int ours = ours(tree);
        for (Found f : found) {
            String code = f.actor().code();
            if (!f.actor().isNone()) {
                counts.merge(code, 1, Integer::sum);
                actors.putIfAbsent(code, new Actor(code, Sector.NONE, f.actor().name()));
                if (ours >= 0 && isOpposite(tree, ours, f)) {
                    others.add(code);
                }
            }
        }
        if (ours >= 0 && because.isEmpty()) {
            because = "\"our " + tree.token(ours).form() + "\"";
        }
    }

    private static int ours(Tree tree) {
        for (int i = 1; i < tree.size(); i++) {
            if (OURS.contains(tree.lemma(i))
                    && !tree.tag(i).equals("NNS")
                    && tree.token(i - 1).form().equalsIgnoreCase("our")) {
                return i;
            }
        }
        return -1;
    }

    /** "our country ... with Gondor", "Gondor ... with our country", "Gondor's envoy to our country". */
    private static boolean isOpposite(Tree tree, int ours, Found f) {
        int head = tree.head(ours);
        boolean obliqueOurs = tree.is(ours, "pobj") && head >= 0 && OPPOSITE.contains(tree.lemma(head));
        int other = tree.head(f.to());
        boolean obliqueOther = tree.is(f.to(), "pobj") && other >= 0 && OPPOSITE.contains(tree.lemma(other));
        return obliqueOurs && f.to() < ours && ours - f.to() < 12
                || obliqueOther && f.from() > ours && f.from() - ours < 8;
    }

    Optional<Perspective> found() {
        if (because.isEmpty()) {
            return Optional.empty();
        }
        return counts.entrySet().stream()
                .filter(e -> !others.contains(e.getKey()))
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(e -> new Perspective(actors.get(e.getKey()), because));
    }

    /** The two actors the article names most; fewer if it names fewer. */
    List<Actor> pair() {
        List<String> codes = new ArrayList<>(counts.keySet());
        codes.sort(Comparator.comparingInt((String c) -> -counts.get(c)).thenComparing(c -> c));
        return codes.stream().limit(2).map(actors::get).toList();
    }
}
