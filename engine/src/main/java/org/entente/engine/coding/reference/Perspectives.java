package org.entente.engine.coding.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Reading.Perspective;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/**
 * Whose side an article speaks from, by the surest sign there is: "we Norwegians", the outlet's home, "our country" in
 * an article that names one state above all, a report from home that says "parliament" and not whose. "Our country" is
 * never one that the article sets over against it: "our country's relations with Gondor".
 */
public final class Perspectives {
    private static final Set<String> OPPOSITE = Set.of("with", "to", "and", "against");
    private static final Set<String> US = Set.of("us", "we");

    private static final int REACH = 8;
    /** "Our country" is named more than once, and more than any other. */
    private static final int OFTEN = 2;
    /** Where all the world meets, one institution without its state says nothing. */
    private static final int SEVERAL = 2;

    private final Lexicon lexicon;
    private final Quotation quotation = new Quotation();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    /** By themselves, not only by a person or a parliament of theirs. */
    private final Set<String> named = new HashSet<>();

    private Optional<OwnSide.Shown> sure = Optional.empty();
    private Optional<OwnSide.Shown> here = Optional.empty();
    private String ours = "";
    private int institutions;

    public Perspectives(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The next sentence says nothing of anybody. */
    public void pass(boolean opens) {
        if (opens) {
            quotation.rest();
        }
    }

    /** The next sentence; {@code opens} if it opens a paragraph. */
    public void hear(Tree tree, List<Found> found, boolean opens) {
        if (opens) {
            quotation.rest();
        }
        OwnSide side = new OwnSide(tree, lexicon, found, quotation.of(tree));
        count(found);
        sure = sure.isPresent() ? sure : side.sure();
        here = here.isPresent() ? here : side.here();
        int noun = side.ours();
        if (noun >= 0) {
            ours = ours.isEmpty() ? "\"our " + tree.token(noun).form() + "\"" : ours;
            opposite(tree, noun, found).ifPresent(f -> others.add(f.actor().code()));
        }
        toUs(tree, found);
        institutions += institutions(tree, found);
    }

    private void count(List<Found> found) {
        for (Found f : found) {
            String code = f.actor().code();
            if (!f.actor().isNone()) {
                counts.merge(code, 1, Integer::sum);
                boolean itself = f.kind() != Mention.Kind.NAME || f.actor().sector() == Sector.NONE;
                if (itself) {
                    named.add(code);
                }
                actors.putIfAbsent(code, new Actor(code, Sector.NONE, f.actor().name()));
            }
        }
    }

    /** "Panama sends us its travellers": who does something to us is not us. */
    private void toUs(Tree tree, List<Found> found) {
        for (int i = 0; i < tree.size(); i++) {
            boolean object =
                    US.contains(form(tree, i)) && (tree.is(i, "dobj") || tree.is(i, "iobj") || tree.is(i, "dative"));
            int subject = object ? tree.child(tree.head(i), "nsubj") : -1;
            if (subject >= 0) {
                found.stream()
                        .filter(f -> f.from() <= subject
                                && subject <= f.to()
                                && !f.actor().isNone())
                        .forEach(f -> others.add(f.actor().code()));
            }
        }
    }

    /** "our country's relations with Gondor", "Gondor's relations with our country": the one next to it. */
    private static Optional<Found> opposite(Tree tree, int ours, List<Found> found) {
        boolean oblique = isOblique(tree, ours);
        Found best = null;
        for (Found f : found) {
            boolean before = oblique && f.from() < ours && ours - f.to() < REACH; // its phrase may hold "our country"
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

    /** "parliament", "the prime minister" of no state that is named beside it. */
    private int institutions(Tree tree, List<Found> found) {
        int count = 0;
        Set<String> words = lexicon.words("institution");
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.token(i).isNoun()) {
                continue;
            }
            int token = i;
            boolean two = i > 0 && words.contains(tree.lemma(i - 1) + " " + tree.lemma(i));
            boolean of = i + 1 < tree.size() && form(tree, i + 1).equals("of");
            boolean owned = tree.child(i, "poss") >= 0;
            boolean placed = found.stream()
                    .anyMatch(f ->
                            f.from() <= token && token <= f.to() && !f.actor().isNone());
            if ((two || words.contains(tree.lemma(i))) && !placed && !of && !owned) {
                count++;
            }
        }
        return count;
    }

    private static String form(Tree tree, int token) {
        return tree.token(token).form().toLowerCase(Locale.ROOT);
    }

    public Optional<Perspective> found(Homes homes) {
        if (sure.isPresent()) {
            return sure.map(this::because);
        }
        if (here.isPresent() && (!ours.isEmpty() || institutions > 0)) {
            return here.map(this::because);
        }
        return homes.outlet().or(this::most).or(() -> fromHome(homes));
    }

    private Perspective because(OwnSide.Shown shown) {
        return new Perspective(actors.get(shown.state().code()), "\"" + shown.words() + "\"");
    }

    /** "Our country" is the state the article names most. */
    private Optional<Perspective> most() {
        List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                .filter(e -> !others.contains(e.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        boolean alone = !ranked.isEmpty()
                && ranked.get(0).getValue() >= OFTEN
                && (ranked.size() == 1
                        || ranked.get(0).getValue() > ranked.get(1).getValue());
        return alone && !ours.isEmpty()
                ? Optional.of(new Perspective(actors.get(ranked.get(0).getKey()), ours))
                : Optional.empty();
    }

    /** A dateline, and institutions of no named state: those of the dateline's. */
    private Optional<Perspective> fromHome(Homes homes) {
        int enough = homes.isCrossroads() ? SEVERAL : 1;
        if (homes.isInternational() || institutions < enough) {
            return Optional.empty();
        }
        return homes.dateline()
                .filter(state -> !named.contains(state.code()))
                .map(state -> new Perspective(state, "a dateline at home"));
    }

    /** The two actors the article names most; fewer if it names fewer. */
    public List<Actor> pair() {
        List<String> codes = new ArrayList<>(counts.keySet());
        codes.sort(Comparator.comparingInt((String c) -> -counts.get(c)).thenComparing(c -> c));
        return codes.stream().limit(2).map(actors::get).toList();
    }
}
