package org.entente.engine.coding.circumstance;

import java.util.List;
import java.util.Set;
import org.entente.engine.text.Tree;

/**
 * In which state a named place lies: "Tripoli, Lebanon", "an Irish town", "the camp in Chad" say it; else the
 * tables do. Where places of several states bear the name, the one that the sentence speaks of is meant.
 */
final class Homeland {
    private static final Set<String> WITHIN = Set.of("in", "of");

    private final Tree tree;
    private final Sites sites;

    Homeland(Tree tree, Sites sites) {
        this.tree = tree;
        this.sites = sites;
    }

    /** The alpha-3 code, empty if none or not told. */
    String of(Site site) {
        if (site.kind() == Site.Kind.OPEN) {
            return "";
        }
        List<String> states = site.states();
        if (states.size() == 1) {
            return states.get(0);
        }
        String said = said(site);
        if (said != null && (states.isEmpty() || states.contains(said))) {
            return said;
        }
        return states.isEmpty() ? "" : spokenOf(site);
    }

    /** What stands with the name: a wider place after it, or a word of a nation in the phrase around it; or null. */
    private String said(Site site) {
        int next = site.to() + 2;
        if (next < tree.size() && tree.token(site.to() + 1).form().equals(",") && isWider(next, site)) {
            return homes(sites.at(next)).get(0);
        }
        for (int child : tree.children(site.to())) {
            String within = tree.is(child, "prep") ? within(child) : tree.is(child, "appos") ? phrase(child) : null;
            if (within != null) {
                return within;
            }
        }
        int of = tree.head(site.to());
        boolean named = of >= 0 && tree.is(site.to(), "pobj") && tree.lemma(of).equals("of");
        return named && tree.head(of) >= 0 ? phrase(tree.head(of)) : null;
    }

    /** "Tripoli, Lebanon" and "Batumi, Georgia", though not the first of a list: "in Tripoli, Lebanon and Syria". */
    private boolean isWider(int next, Site site) {
        Site wider = sites.at(next);
        if (wider == null || !wider.isKnown() || homes(wider).isEmpty()) {
            return false;
        }
        int after = wider.to() + 1;
        return after >= tree.size() || !Set.of("and", "or", "&").contains(tree.lemma(after)) || site.isState();
    }

    /** The states a wider place may lie in, those first that the sentence speaks of: "Savannah, Georgia". */
    private List<String> homes(Site wider) {
        Set<String> beside = sites.statesBeside(wider);
        List<String> spokenOf = wider.states().stream().filter(beside::contains).toList();
        return spokenOf.isEmpty() ? wider.states() : spokenOf;
    }

    private String within(int prep) {
        int noun = tree.child(prep, "pobj");
        if (!WITHIN.contains(tree.lemma(prep)) || noun < 0) {
            return null;
        }
        Site site = sites.at(noun);
        return site != null && !site.states().isEmpty() ? homes(site).get(0) : phrase(noun);
    }

    /** The nation named in a noun phrase: "an Irish town", "the French base in Chad", where the base is. */
    private String phrase(int noun) {
        for (int child : tree.children(noun)) {
            if (tree.is(child, "prep") && tree.lemma(child).equals("in") && within(child) != null) {
                return within(child);
            }
        }
        for (int child : tree.children(noun)) {
            if (child < noun && sites.state(child) != null) {
                return sites.state(child);
            }
        }
        return null;
    }

    /** Of several states the one that the sentence names elsewhere; else the one commonly meant. */
    private String spokenOf(Site site) {
        List<String> states = site.states();
        if (site.isState() && !isCalledState(site)) {
            return states.get(0);
        }
        Set<String> beside = sites.statesBeside(site);
        List<String> named = states.stream().filter(beside::contains).toList();
        if (site.isState()) {
            return named.stream()
                    .filter(s -> !s.equals(states.get(0)))
                    .findFirst()
                    .orElse(states.get(0));
        }
        return named.contains(states.get(0)) || named.size() != 1 ? states.get(0) : named.get(0);
    }

    /** "Georgia, a state of the south": no state of the world is called that. */
    private boolean isCalledState(Site site) {
        int apposed = tree.child(site.to(), "appos");
        return apposed >= 0 && tree.lemma(apposed).equals("state");
    }
}
