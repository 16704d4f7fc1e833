package org.entente.engine.coding.circumstance;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/**
 * Where a sentence says that an event took place: the narrowest place in its own clause. "In Oran" and "at a farm
 * outside Oran" say it, the object of "shelled" and "visited" does, and so does the name before "talks"; a capital that
 * stands for its government does not, nor does the place a man comes from.
 */
final class Whereabouts {
    private static final Set<String> AT = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "within",
            "around",
            "across",
            "throughout",
            "along",
            "off",
            "beside",
            "into",
            "onto",
            "aboard",
            "beyond",
            "under",
            "beneath",
            "above");
    /** Prepositions that lead from a place to what it is about. */
    private static final Set<String> ABOUT = Set.of(
            "about",
            "over",
            "for",
            "against",
            "as",
            "like",
            "than",
            "between",
            "from",
            "concerning",
            "regarding",
            "due",
            "because",
            "without",
            "via",
            "among",
            "towards",
            "toward");

    private static final Set<String> WORDS = Set.of("01", "02", "10", "11", "12", "13");
    private static final Set<String> FORCE = Set.of("15", "17", "18", "19", "20");
    private static final Set<String> FIGHTING = Set.of("18", "19", "20");

    private final Scene scene;
    private final Tree tree;
    private final Sites sites;
    private final PlaceNames names;
    private final Coded event;
    private final BitSet own;
    private final int top;

    /** @param own the tokens that tell the event, {@code top} the one over them */
    Whereabouts(Scene scene, Sites sites, Lexicon lexicon, Coded event, BitSet own, int top) {
        this.scene = scene;
        this.tree = scene.tree();
        this.sites = sites;
        this.names = new PlaceNames(scene, sites, lexicon);
        this.event = event;
        this.own = own;
        this.top = top;
    }

    /** @param tier how directly it is said: 0 of the deed, 1 of what goes with it, 2 of who did it */
    private record Candidate(Site site, int tier) {
        private boolean wide() {
            return site.isState();
        }
    }

    Optional<Site> find() {
        return Stream.of(prepositions(), objects(), modifiers())
                .flatMap(c -> c)
                .min(Comparator.comparing(Candidate::wide)
                        .thenComparingInt(Candidate::tier)
                        .thenComparingInt(c -> c.site().from()))
                .map(Candidate::site);
    }

    private Stream<Candidate> prepositions() {
        return own.stream()
                .boxed()
                .filter(p -> tree.is(p, "prep") || tree.is(p, "agent"))
                .flatMap(p -> {
                    int noun = tree.child(p, "pobj");
                    Site site = noun < 0 || !leads(p, noun) ? null : names.in(noun, isSure(p));
                    int tier = site == null ? -1 : tier(p);
                    return tier < 0 ? Stream.empty() : Stream.of(new Candidate(site, tier));
                });
    }

    /** Whether a preposition says where, for this event and before this noun. */
    private boolean leads(int prep, int noun) {
        String lemma = tree.lemma(prep);
        String root = event.code().root();
        return switch (lemma) {
            case "on", "upon" ->
                names.isOpen(noun) || names.isLocality(noun) || FORCE.contains(root) && sites.at(noun) != null;
            case "over", "through" -> names.isOpen(noun) || FIGHTING.contains(root) && names.isSpot(noun);
            case "against" -> FIGHTING.contains(root) && names.isSpot(noun);
            case "from" ->
                names.is("leave-from", tree.head(prep))
                        || names.is("leave-from", event.trigger()) && isObject(tree.head(prep));
            case "to" -> names.is("go-to", tree.head(prep)) && sites.at(noun) != null;
            case "of" -> isOf(tree.head(prep), noun);
            default -> AT.contains(lemma);
        };
    }

    /** "the siege of Homs", "south of Oran". */
    private boolean isOf(int head, int noun) {
        return head == event.trigger() && names.is("place-deed", head) && names.isSpot(noun)
                || names.is("locality", head) && tree.tag(head).startsWith("RB");
    }

    private boolean isObject(int token) {
        return scene.frames().at(event.trigger()).in(Frame.OBJECT).contains(token);
    }

    /** Prepositions that hardly stand before anything but a place: a name after them is one. */
    private boolean isSure(int prep) {
        return !Set.of("at", "on", "upon", "under", "into", "within", "above").contains(tree.lemma(prep));
    }

    /** How directly a preposition tells of the event; -1 if it tells of another matter. */
    private int tier(int prep) {
        int tier = 0;
        for (int i = prep; i != top && i >= 0; i = tree.head(i)) {
            String label = tree.label(i);
            if (i != prep && tree.is(i, "prep") && isAbout(i)) {
                return -1;
            }
            tier = switch (label) {
                case "nsubj", "poss" -> 2;
                case "nsubjpass", "advcl", "acl", "relcl" -> Math.max(tier, 1);
                default -> tier;
            };
        }
        return isOfWords(prep, tier) ? -1 : tier;
    }

    private boolean isAbout(int prep) {
        String lemma = tree.lemma(prep);
        boolean helped = lemma.equals("for") && event.code().root().equals("07"); // "blankets for the homeless in Chad"
        return ABOUT.contains(lemma) && !helped && !names.is("leave-from", event.trigger())
                || lemma.equals("on")
                        && !FORCE.contains(event.code().root())
                        && !names.isLocality(tree.child(prep, "pobj"));
    }

    /** What is condemned or demanded has a place of its own: "condemned the raid in Jenin", said somewhere else. */
    private boolean isOfWords(int prep, int tier) {
        if (!WORDS.contains(event.code().root())) {
            return false;
        }
        int head = tree.head(prep);
        boolean first = prep < top && tier == 0;
        boolean direct = head == top && (prep == 0 || !tree.token(prep - 1).isNoun());
        return !first && !direct && !names.is("gathering", head);
    }

    /** "visited Lviv", "shelled Donetsk". */
    private Stream<Candidate> objects() {
        if (!names.is("at-object", event.trigger())
                || WORDS.contains(event.code().root())) {
            return Stream.empty();
        }
        return scene.frames().at(event.trigger()).in(Frame.OBJECT).stream()
                .map(noun -> names.in(noun, names.is("locality", noun) || sites.at(noun) != null))
                .filter(site -> site != null)
                .map(site -> new Candidate(site, 0));
    }

    /** "the Oslo talks", "the Kunduz bombing": the one place before a noun that tells the event. */
    private Stream<Candidate> modifiers() {
        return own.stream()
                .boxed()
                .filter(noun -> (tree.token(noun).isNoun() || tree.is(noun, "nsubj")) && isDeed(noun))
                .map(names::modifier)
                .filter(site -> site != null && !tree.is(site.to(), "poss") && tree.child(site.to(), "conj") < 0)
                .map(site -> new Candidate(site, 0));
    }

    private boolean isDeed(int noun) {
        boolean tells = noun == event.trigger() || noun == top || tree.head(noun) == top && !tree.is(noun, "nsubj");
        return names.is("gathering", noun) && !WORDS.contains(event.code().root())
                || tells
                        && names.is("place-deed", noun)
                        && FORCE.contains(event.code().root());
    }
}
