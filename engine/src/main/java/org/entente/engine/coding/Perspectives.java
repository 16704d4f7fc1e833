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

    private static final int REACH = 8;

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
            }
        }
        if (ours >= 0) {
            opposite(tree, ours, found).ifPresent(f -> others.add(f.actor().code()));
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

    /** "our country's relations with Gondor", "Gondor's relations with our country": the one next to it. */
    private static Optional<Found> opposite(Tree tree, int ours, List<Found> found) {
        boolean oblique = isOblique(tree, ours);
        Found best = null;
        for (Found f : found) {
            boolean before = oblique && f.to() < ours && ours - f.to() < REACH;
            boolean after = isOblique(tree, f.to()) && f.from() > ours && f.from() - ours < REACH;
            if (!f.actor().isNone() && (before && (best == null || f.to() > best.to()) || after && best == null)) {
                best = f;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isOblique(Tree tree, int token) {
        int head = tree.head(token);
        return tree.is(token, "pobj") && head >= 0 && OPPOSITE.contains(tree.lemma(head));
    }

    /** @param home the state the outlet is named after, if any: then that is "our country" */
    Optional<Perspective> found(Optional<Actor> home) {
        if (because.isEmpty()) {
            return Optional.empty();
        }
        if (home.isPresent()) {
            return home.map(h -> new Perspective(h, because + " and the outlet's name"));
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
