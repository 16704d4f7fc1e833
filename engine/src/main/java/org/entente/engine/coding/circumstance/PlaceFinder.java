package org.entente.engine.coding.circumstance;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.ontology.Place;
import org.entente.engine.text.Tree;

/**
 * Where the events of one article took place, sentence by sentence. "There" is the place last named before the
 * sentence, "here" that of the dateline. Made for one article, then thrown away.
 */
final class PlaceFinder {
    private static final Set<Name.Kind> PLACES = Set.of(Name.Kind.SEAT, Name.Kind.PLACE, Name.Kind.STATE);
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "off", "to", "into", "on");

    private final Lexicon lexicon;
    private final ActorTable actors;
    private Place here = Place.UNKNOWN;
    private Place there = Place.UNKNOWN;
    private Place latest = Place.UNKNOWN;
    private Scene scene;
    private Sites sites;
    private Homeland homeland;
    private OwnWords words;

    PlaceFinder(Lexicon lexicon, ActorTable actors) {
        this.lexicon = lexicon;
        this.actors = actors;
    }

    /** A story opens with this place: {@code "GENEVA"}. */
    void dateline(String place) {
        String name = place.charAt(0) + place.substring(1).toLowerCase(Locale.ROOT);
        List<String> words = ActorTable.words(name);
        Trie.Found<Name> found = actors.names().longest(words, 0);
        if (found != null && found.length() == words.size()) {
            found.values().stream()
                    .filter(n -> PLACES.contains(n.kind()))
                    .findFirst()
                    .ifPresent(n -> here = new Place(name, n.actor().code()));
        }
    }

    /** Goes on to a sentence without places. */
    void pass() {
        there = latest;
    }

    /** Goes on to the next sentence. */
    void hear(Scene next, Sites names, OwnWords own) {
        there = latest;
        scene = next;
        words = own;
        sites = names;
        homeland = new Homeland(next.tree(), sites);
        latest = last().map(this::place).orElse(latest);
    }

    /** @param own the tokens that tell {@code event} */
    Place of(Coded event, BitSet own) {
        int top = words.top(event);
        Optional<Site> told = new Whereabouts(scene, sites, lexicon, event, own, top).find();
        return told.or(() -> over(event, top)).map(this::place).orElseGet(() -> pointed(own));
    }

    /** Told by the clause over the event: "went to Oran to meet", "in Oran, where they met". */
    private Optional<Site> over(Coded event, int top) {
        Tree tree = scene.tree();
        int head = tree.head(top);
        if (head < 0) {
            return Optional.empty();
        }
        if (asksWhere(top)) {
            int noun = tree.leftmost(top) - 2;
            return Optional.ofNullable(noun < 0 ? null : sites.at(noun)).filter(Site::isKnown);
        }
        boolean goes = tree.is(top, "advcl") && lexicon.words("go-to").contains(tree.lemma(head));
        return goes ? new Whereabouts(scene, sites, lexicon, event, words.under(head), head).find() : Optional.empty();
    }

    private boolean asksWhere(int verb) {
        for (int child : scene.tree().children(verb)) {
            if (scene.tree().lemma(child).equals("where")) {
                return true;
            }
        }
        return false;
    }

    private Place place(Site site) {
        return new Place(site.name(), homeland.of(site));
    }

    /** "They met there", "met here". */
    private Place pointed(BitSet own) {
        Tree tree = scene.tree();
        for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
            if (tree.tag(i).equals("RB") && tree.is(i, "advmod")) {
                switch (tree.lemma(i)) {
                    case "there":
                        return there;
                    case "here":
                        return here;
                    default:
                        break;
                }
            }
        }
        return Place.UNKNOWN;
    }

    /** The place that the sentence names last, as "there" in the next one means it. */
    private Optional<Site> last() {
        Tree tree = scene.tree();
        for (int i = tree.size() - 1; i >= 0; i--) {
            Site site = sites.at(i);
            int prep = tree.head(i);
            if (site != null && site.isKnown() && prep >= 0 && WHERE.contains(tree.lemma(prep))) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }
}
