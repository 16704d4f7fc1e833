package org.entente.engine.coding.reality;

import java.util.Optional;
import java.util.Set;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Tree;

/** What is said of an event that is the subject: "the visit is likely", "reports of it proved to be untrue". */
final class Copulas {
    private static final Set<String> VERBS =
            Set.of("be", "seem", "appear", "look", "remain", "turn", "prove", "become", "stay", "sound", "get");
    private static final Set<String> COMPLEMENTS = Set.of("acomp", "attr", "oprd", "advmod");

    private final Set<String> occur;
    private final Tree tree;
    private final RealityWords words;

    Copulas(Lexicon lexicon, Tree tree, RealityWords words) {
        this.occur = lexicon.words("occur");
        this.tree = tree;
        this.words = words;
    }

    boolean isCopula(int verb) {
        return VERBS.contains(tree.lemma(verb));
    }

    /** What the complement of a copula says; empty for another verb, or if it says nothing of the kind. */
    Optional<Status> says(int verb) {
        if (!isCopula(verb)) {
            return Optional.empty();
        }
        for (int child : tree.children(verb)) {
            Optional<Status> said =
                    tree.is(child, "xcomp") && tree.lemma(child).equals("be") ? says(child) : complement(child);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** The same of an event that is its subject: "the talks are likely to be dull" leaves it open whether they are. */
    Optional<Status> saysOfSubject(int verb) {
        int complement = tree.child(verb, Set.of("acomp", "attr"));
        return complement >= 0 && isOfAnother(complement) ? Optional.empty() : says(verb);
    }

    private Optional<Status> complement(int child) {
        if (tree.is(child, "prep")) {
            int noun = tree.child(child, "pobj");
            return noun < 0 ? Optional.empty() : words.of(tree, child, noun);
        }
        if (!COMPLEMENTS.contains(tree.label(child))) {
            return Optional.empty();
        }
        int prep = tree.child(child, "prep");
        int noun = prep < 0 ? -1 : tree.child(prep, "pobj");
        Optional<Status> behind = noun < 0 ? Optional.empty() : words.of(tree, prep, noun);
        return behind.or(() -> words.over(tree, child)); // "a rumour without foundation"
    }

    /** "likely to be dull", "unlikely to change much": not the event is likely, but what it will be like. */
    private boolean isOfAnother(int complement) {
        int verb = tree.child(complement, "xcomp");
        if (verb < 0 || !tree.token(verb).isVerb() || tree.isPassive(verb)) {
            return false;
        }
        boolean like = isCopula(verb) && tree.child(verb, Set.of("acomp", "attr")) >= 0;
        return like && says(verb).isEmpty() || !isCopula(verb) && !occur.contains(tree.lemma(verb));
    }

    /** Whether the complement of a copula only says that it is so: "it is true that", "it is not the case that". */
    boolean affirms(int verb, Set<String> words) {
        int complement = tree.child(verb, Set.of("acomp", "attr"));
        return isCopula(verb) && complement >= 0 && words.contains(tree.lemma(complement));
    }
}
