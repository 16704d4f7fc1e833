package org.entente.engine.coding.reality;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Tree;

/** The words that say of an event whether it took place: "plans to", "the risk of", "the hoped-for", "far from". */
final class RealityWords {
    /** How many words stand together before an event: "in the event of". */
    private static final int LONGEST = 4;

    private static final Set<String> BEFORE = Set.of("nmod", "amod", "compound", "npadvmod");

    private final Map<String, Status> over = new HashMap<>();
    private final Map<String, Status> ready = new HashMap<>();
    private final Map<String, Status> before = new HashMap<>();
    private final Set<String> perhaps;
    private final Set<String> falsely;
    private final Set<String> hopefully;
    private final Set<String> pleasing;
    private final Set<String> telling;
    private final Set<String> dismissing;

    RealityWords(Lexicon lexicon) {
        add(lexicon.words("planning"), Status.PLANNED, over);
        add(lexicon.words("ready"), Status.PLANNED, ready);
        add(lexicon.words("wishing"), Status.WISHED, over);
        add(lexicon.words("supposing"), Status.HYPOTHETICAL, over);
        add(lexicon.words("denying"), Status.DENIED, over);
        add(lexicon.words("lasting"), Status.ONGOING, over);
        add(lexicon.words("planned"), Status.PLANNED, before);
        add(lexicon.words("wished"), Status.WISHED, before);
        add(lexicon.words("supposed"), Status.HYPOTHETICAL, before);
        add(lexicon.words("unreal"), Status.DENIED, before);
        add(lexicon.words("running"), Status.ONGOING, before);
        add(lexicon.words("obliging"), Status.DEMANDED, over);
        falsely = lexicon.words("falsely");
        hopefully = lexicon.words("hopefully");
        pleasing = lexicon.words("pleasing");
        perhaps = lexicon.words("perhaps");
        telling = lexicon.words("reports-of");
        dismissing = lexicon.words("dismissing");
    }

    private static void add(Set<String> words, Status status, Map<String, Status> to) {
        words.forEach(word -> to.put(word, status));
    }

    /** What a verb, noun or adjective says of the event in its clause or phrase. */
    Optional<Status> over(Tree tree, int head) {
        int particle = tree.child(head, "prt");
        if (particle >= 0) {
            String both = tree.lemma(head) + " " + tree.lemma(particle);
            return Optional.ofNullable(over.get(both));
        }
        Status found = tree.token(head).isVerb() ? together(tree, head) : null;
        if (found == null && (tree.token(head).isAdjective() || isParticiple(tree, head))) {
            found = ready.get(form(tree, head));
        }
        if (found == null) {
            found = over.get(tree.lemma(head));
        }
        if (found == null) {
            found = over.get(form(tree, head));
        }
        return Optional.ofNullable(found);
    }

    /** "is set to", but not "set a fire". */
    private static boolean isParticiple(Tree tree, int token) {
        return tree.tag(token).equals("IN") || tree.tag(token).equals("VBN") && tree.child(token, "dobj") < 0;
    }

    /** A verb with its auxiliary or its object: "would welcome", "keep one's fingers crossed". */
    private Status together(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            Status found = tree.is(child, "aux") ? over.get(tree.lemma(child) + " " + tree.lemma(verb)) : null;
            if (found == null && tree.is(child, "dobj")) {
                found = over.get(tree.lemma(verb) + " " + tree.lemma(child));
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What the words say that end at {@code last}, before the event: "in the event of", "on track to". */
    Optional<Status> ending(Tree tree, int last) {
        for (int from = Math.max(0, last - LONGEST + 1); from <= last; from++) {
            Status found = over.get(tree.words(from, last).toLowerCase(Locale.ROOT));
            if (found != null && (from < last || found == Status.DENIED || tree.is(last, "prep"))) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** What the words from one token to another say together: "on the cards". */
    Optional<Status> of(Tree tree, int from, int to) {
        if (from > to) {
            return Optional.empty();
        }
        Status found = over.get(tree.words(from, to).toLowerCase(Locale.ROOT));
        if (found == null && to == from + 2 && tree.tag(from + 1).equals("PRP$")) {
            found = over.get(form(tree, from) + " the " + form(tree, to)); // "on its calendar"
        }
        boolean pair = found == null && to == from + 1;
        return Optional.ofNullable(pair ? over.get(tree.lemma(from) + " " + tree.lemma(to)) : found);
    }

    /** What stands before a noun: "the planned visit", "a would-be deal". */
    Optional<Status> before(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            if (child < noun && BEFORE.contains(tree.label(child))) {
                Status found = before.get(joined(tree, child));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** "perhaps", "possibly" before or at the end of a clause. */
    boolean isPerhaps(Tree tree, int verb) {
        return has(tree, verb, perhaps);
    }

    /** "hopefully" beside a verb. */
    boolean isHopeful(Tree tree, int verb) {
        return has(tree, verb, hopefully);
    }

    /** "good" of "it would be good if". */
    boolean isPleasing(Tree tree, int complement) {
        return pleasing.contains(tree.lemma(complement)) || pleasing.contains(form(tree, complement));
    }

    /** "was wrongly reported to". */
    boolean isFalse(Tree tree, int verb) {
        return has(tree, verb, falsely);
    }

    private static boolean has(Tree tree, int verb, Set<String> adverbs) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "advmod") && adverbs.contains(form(tree, child))) {
                return true;
            }
        }
        return false;
    }

    private static String joined(Tree tree, int modifier) {
        return tree.words(tree.leftmost(modifier), tree.rightmost(modifier))
                .replace(" ", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a noun is of what is told, so that it may be called untrue: "reports that T attacked". */
    boolean isTelling(Tree tree, int noun) {
        return telling.contains(tree.lemma(noun));
    }

    /** Whether a verb calls its object untrue: "dismissed reports that T attacked". */
    boolean isDismissing(Tree tree, int verb) {
        return dismissing.contains(tree.lemma(verb));
    }

    private static String form(Tree tree, int token) {
        return tree.token(token).form().toLowerCase(Locale.ROOT);
    }
}
