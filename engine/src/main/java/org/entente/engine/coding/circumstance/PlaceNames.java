package org.entente.engine.coding.circumstance;

import java.util.Set;
import org.entente.engine.coding.mention.Strangers;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** Which place a noun phrase names, where a place may stand. */
final class PlaceNames {
    private static final Set<String> BEFORE = Set.of("poss", "compound", "nmod");

    private final Scene scene;
    private final Tree tree;
    private final Sites sites;
    private final Lexicon lexicon;

    PlaceNames(Scene scene, Sites sites, Lexicon lexicon) {
        this.scene = scene;
        this.tree = scene.tree();
        this.sites = sites;
        this.lexicon = lexicon;
    }

    boolean isOpen(int noun) {
        return sites.at(noun) != null && sites.at(noun).kind() == Site.Kind.OPEN;
    }

    boolean isSpot(int noun) {
        return sites.at(noun) != null && sites.at(noun).kind() == Site.Kind.SPOT;
    }

    /** "village", "outskirts". */
    boolean isLocality(int noun) {
        return is("locality", noun);
    }

    /** Whether a token is a word of the class {@code words}. */
    boolean is(String words, int token) {
        return token >= 0 && lexicon.words(words).contains(tree.lemma(token));
    }

    /**
     * The place a noun phrase names: "Oran", "the village of Oran", "Oran's old town", "Oran airport"; null if none.
     *
     * @param open whether a name will do that no table has
     */
    Site in(int noun, boolean open) {
        Site site = sites.at(noun);
        if (site != null) {
            return isPlace(site, open) ? site : isHouse(site) ? modifier(noun) : null;
        }
        Site before = modifier(noun);
        if (before != null) {
            return before;
        }
        for (int child : tree.children(noun)) {
            boolean of = tree.is(child, "prep") && tree.lemma(child).equals("of") && isLocality(noun);
            int name = of ? tree.child(child, "pobj") : tree.is(child, "appos") && isLocality(noun) ? child : -1;
            Site named = name < 0 ? null : in(name, true);
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    private boolean isPlace(Site site, boolean open) {
        return site.isKnown() || !isHouse(site) && (isCalledPlace(site) || open && isBare(site)) && !isSomebody(site);
    }

    /** "in Oran"; not "in the Senate", "in Arabic". */
    private boolean isBare(Site site) {
        return tree.child(site.to(), "det") < 0 && !is("no-place", site.to());
    }

    /** "Camp Darby", "Mount Hermon". */
    private boolean isCalledPlace(Site site) {
        return site.to() > site.from()
                && (is("locality", site.from())
                        || Set.of("mount", "lake", "cape").contains(tree.lemma(site.from())));
    }

    private boolean isHouse(Site site) {
        return !site.isKnown() && is("house", site.to());
    }

    /** A name that the tables or its title say is an actor's, or a month. */
    private boolean isSomebody(Site site) {
        for (Found found : scene.found()) {
            boolean covers = found.from() <= site.to() && site.from() <= found.to();
            boolean known = !found.actor().isNone() || found.actor().sector() != Sector.UNK;
            if (covers && known && !found.place() && found.kind() != Mention.Kind.ROLE) {
                return true;
            }
        }
        return Strangers.isTime(tree, site.from()) || Strangers.isTime(tree, site.to());
    }

    /** The known place before a noun: "Oran's harbour quarter", "Oran airport". */
    Site modifier(int noun) {
        for (int child : tree.children(noun)) {
            boolean before = child < noun && BEFORE.contains(tree.label(child))
                    || child == noun - 1
                            && tree.is(child, "nsubj")
                            && is("gathering", noun); // "talks" taken for a verb
            Site site = before ? sites.at(child) : null;
            if (site != null && (site.kind() == Site.Kind.SPOT || site.kind() == Site.Kind.OPEN)) {
                return site;
            }
        }
        return null;
    }
}
