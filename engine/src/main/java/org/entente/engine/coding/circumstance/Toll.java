package org.entente.engine.coding.circumstance;

import java.util.Optional;
import java.util.Set;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Tree;

/** What is told to have become of those a number counts: "killed", "injured", "arrested", "displaced". */
final class Toll {
    static final String KILLED = "killed";
    static final String INJURED = "injured";
    static final String ARRESTED = "arrested";
    static final String DISPLACED = "displaced";

    private static final Set<String> OBJECT = Set.of("dobj", "nsubjpass");
    private static final Set<String> ROUGHLY =
            Set.of("between", "over", "under", "about", "around", "of", "to", "than", "from", "up", "some", "among");
    /** How far behind the number "dead" may stand. */
    private static final int NEAR = 3;

    private final Tree tree;
    private final Lexicon lexicon;

    Toll(Tree tree, Lexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
    }

    /** The kind of toll a number tells, by the words right after it, by its noun, or by the verb over it. */
    Optional<String> of(Counting.Counted counted) {
        Optional<String> after = after(counted);
        return after.isPresent() ? after : own(counted).or(() -> governed(counted.head()));
    }

    /** "12 dead", "nine detained", "30 others wounded"; not "12 were killed", which the verb tells. */
    private Optional<String> after(Counting.Counted counted) {
        int next = Math.max(counted.noun(), counted.amount().to()) + 1;
        if (next >= tree.size() || isFinite(next)) {
            return Optional.empty();
        }
        String form = tree.token(next).form();
        return in("dead", form)
                ? Optional.of(KILLED)
                : in("hurt", form)
                        ? Optional.of(INJURED)
                        : in("held", form)
                                ? Optional.of(ARRESTED)
                                : in("homeless", form) ? Optional.of(DISPLACED) : Optional.empty();
    }

    /** "were wounded 12 soldiers" has its auxiliary; "five soldiers injured a boy" has an object. */
    private boolean isFinite(int verb) {
        return tree.token(verb).isVerb()
                && (tree.child(verb, "dobj") >= 0 || tree.tag(verb).equals("VBD") && tree.child(verb, "nsubj") >= 0);
    }

    /** "12 deaths", "30 arrests", "12 lives": the noun says it. */
    private Optional<String> own(Counting.Counted counted) {
        if (counted.noun() < 0) {
            return Optional.empty();
        }
        String noun = tree.lemma(counted.noun());
        if (noun.equals("life")) {
            return Optional.of(KILLED);
        }
        return switch (noun) {
            case "death", "killing", "murder", "fatality" -> Optional.of(KILLED);
            case "injury", "wounding" -> Optional.of(INJURED);
            case "arrest", "detention" -> Optional.of(ARRESTED);
            default -> Optional.empty();
        };
    }

    private Optional<String> governed(int noun) {
        int token = noun;
        while (tree.is(token, "conj")
                && tree.head(token) >= 0
                && !tree.token(token).isVerb()) {
            token = tree.head(token);
        }
        int head = tree.head(token);
        boolean object = OBJECT.contains(tree.label(token));
        boolean subject = tree.is(token, "nsubj");
        if (head >= 0 && tree.is(token, "pobj") && ROUGHLY.contains(tree.lemma(head))) {
            object = tree.head(head) >= 0; // "the death of 12", "between 20 and 30 were killed"
            head = tree.head(head);
        }
        return head < 0 ? Optional.empty() : object ? suffered(head, noun) : subject ? did(head) : Optional.empty();
    }

    private Optional<String> suffered(int verb, int noun) {
        String lemma = tree.lemma(verb);
        if (in("killing", lemma) || in("dying", lemma) && tree.token(verb).isNoun() || isDeadly(verb, noun)) {
            return Optional.of(KILLED);
        }
        if (in("injuring", lemma)) {
            return Optional.of(INJURED);
        }
        if (in("arresting", lemma) && (!lemma.equals("round") || tree.child(verb, "prt") >= 0)
                || lemma.equals("take") && hasBelow(verb, "custody")) {
            return Optional.of(ARRESTED);
        }
        boolean driven =
                in("driving", lemma) && (hasBelow(verb, "flee") || hasHomes(verb) || hasBelow(verb, "evacuate"));
        return driven
                        || in("displacing", lemma)
                        || in("taking-flight", lemma) && tree.token(verb).isNoun()
                ? Optional.of(DISPLACED)
                : Optional.empty();
    }

    private Optional<String> did(int verb) {
        String lemma = tree.lemma(verb);
        int object = tree.child(verb, "dobj");
        if (in("dying", lemma) && (!lemma.equals("fall") || object >= 0)
                || lemma.equals("lose") && object >= 0 && tree.lemma(object).equals("life")) {
            return Optional.of(KILLED);
        }
        return in("taking-flight", lemma) ? Optional.of(DISPLACED) : Optional.empty();
    }

    /** "shot three dead", "beat a boy to death", "gunned down two". */
    private boolean isDeadly(int verb, int noun) {
        if (!in("deadly", tree.lemma(verb))) {
            return false;
        }
        int from = Math.min(verb, noun);
        int to = Math.min(tree.size() - 1, Math.max(verb, noun) + NEAR);
        for (int i = from; i <= to; i++) {
            if (Set.of("dead", "death", "down").contains(tree.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasHomes(int verb) {
        return lexicon.words("homes").stream().anyMatch(home -> hasBelow(verb, home));
    }

    private boolean hasBelow(int verb, String lemma) {
        for (int i = verb + 1; i < tree.size(); i++) {
            if (tree.lemma(i).equals(lemma) && tree.dominates(verb, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean in(String words, String word) {
        return lexicon.words(words).contains(word);
    }
}
