package org.entente.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who acts in a verb and what is acted upon, wherever the sentence puts them. */
final class Subjects {
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");
    /** After these prepositions a participle is what the object did: "accused T of arming rebels". */
    private static final Set<String> OBJECT_CONTROL = Set.of("of", "for", "from", "into", "against");

    /** Adjectives behind a noun that say what it is to do: "soldiers, about to leave", "a king eager to meet T". */
    private static final Set<String> CONTROL = Set.of(
            "due",
            "about",
            "set",
            "ready",
            "willing",
            "unwilling",
            "prepared",
            "poised",
            "bound",
            "eager",
            "keen",
            "anxious",
            "able",
            "unable",
            "reluctant",
            "likely",
            "determined",
            "scheduled",
            "destined");

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> LATER =
            Set.of("later", "then", "subsequently", "eventually", "finally", "afterwards");

    private static final int DEEPEST = 12;

    private final Tree tree;
    private final LightVerbs light;
    private final Agents agents;

    Subjects(Tree tree, LightVerbs light) {
        this.tree = tree;
        this.light = light;
        this.agents = new Agents(tree);
    }

    List<Integer> of(int verb) {
        return of(verb, 0);
    }

    private List<Integer> of(int verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (isPassive(verb)) {
            return agents(verb);
        }
        List<Integer> own = named(verb, "nsubj");
        if (own.isEmpty()) {
            own = named(verb, "csubj");
        }
        if (own.isEmpty() && tree.head(verb) < 0 && tree.tag(verb).equals("VB")) {
            own = addressed(verb);
        }
        return own.isEmpty() ? controllers(verb, depth + 1) : own;
    }

    /** "Arnor, release the sailors": who is called upon is to act. */
    private List<Integer> addressed(int verb) {
        List<Integer> own = named(verb, "vocative");
        int last = tree.size() - 1;
        while (own.isEmpty() && last > verb && tree.is(last, "punct")) {
            last--;
        }
        boolean name = own.isEmpty() && last > verb + 1 && tree.token(last).isName() && tree.is(last - 1, "punct");
        return name && tree.token(last - 1).form().equals(",") ? List.of(last) : own;
    }

    List<Integer> objects(int verb) {
        if (isPassive(verb)) {
            List<Integer> own = named(verb, "nsubjpass");
            if (own.isEmpty()) {
                own = named(verb, "nsubj");
            }
            return own.isEmpty() ? controllers(verb, 1) : own;
        }
        int own = ownObject(verb);
        if (own >= 0) {
            return List.of(antecedent(own));
        }
        if (tree.is(verb, "relcl") && gapIsObject(verb)) {
            return List.of(tree.head(verb));
        }
        return sharedObject(verb);
    }

    /** The direct object in the tree, -1 if none. */
    int ownObject(int verb) {
        return tree.child(verb, "dobj");
    }

    /** What is given to whom stands as the (first) object: the second object of a verb with two, -1 if there is none. */
    int given(int verb) {
        int last = -1;
        for (int child : tree.children(verb)) {
            if (tree.is(child, "dobj") && child > verb && tree.token(child).isNoun()) {
                last = child;
            }
        }
        return isPassive(verb) || last != ownObject(verb) ? last : -1;
    }

    boolean isPassive(int verb) {
        return tree.isPassive(verb);
    }

    int firstConjunct(int token) {
        int first = token;
        while (tree.is(first, "conj") && tree.head(first) >= 0) {
            first = tree.head(first);
        }
        return first;
    }

    private List<Integer> agents(int verb) {
        List<Integer> own = agents.of(verb, given(verb));
        boolean second = tree.is(verb, "conj") && tree.token(tree.head(verb)).isVerb();
        if (own.isEmpty() && second) {
            return agents(tree.head(verb));
        }
        return own.isEmpty() ? agentsBehind(verb) : own;
    }

    /** "were rounded up and bused away by S": whoever stands behind the second verb does both; not if it comes later. */
    private List<Integer> agentsBehind(int verb) {
        int next = tree.child(verb, "conj");
        boolean shared = next > verb
                && tree.token(next).isVerb()
                && isPassive(next)
                && tree.child(next, SUBJECTS) < 0
                && !isLater(next);
        return shared ? agents.of(next, given(next)) : List.of();
    }

    private boolean isLater(int verb) {
        for (int child : tree.children(verb)) {
            if (LATER.contains(tree.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> named(int verb, String label) {
        List<Integer> heads = new ArrayList<>(1);
        for (int child : tree.children(verb)) {
            if (tree.is(child, label)) {
                heads.add(antecedent(child));
            }
        }
        return heads;
    }

    /** What a relative pronoun stands for; any other token stands for itself. */
    private int antecedent(int token) {
        if (!RELATIVE.contains(tree.tag(token)) && !tree.lemma(token).equals("that")) {
            return token;
        }
        for (int i = tree.head(token); i >= 0; i = tree.head(i)) {
            if (tree.is(i, "relcl") && tree.head(i) >= 0) {
                return tree.head(i);
            }
            if (!tree.token(i).isVerb() && i != tree.head(token)) {
                break;
            }
        }
        return token;
    }

    private boolean gapIsObject(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "nsubj")) {
                return !RELATIVE.contains(tree.tag(child));
            }
        }
        return false;
    }

    /** "arrested and charged T": the first verb has the second one's object. */
    private List<Integer> sharedObject(int verb) {
        int second = tree.child(verb, "conj");
        boolean close =
                second > verb && second - verb <= 3 && tree.token(second).isVerb();
        int object = close ? ownObject(second) : -1;
        return object >= 0 ? List.of(object) : List.of();
    }

    private List<Integer> controllers(int verb, int depth) {
        int head = tree.head(verb);
        if (head < 0 || depth > DEEPEST) {
            return List.of();
        }
        return switch (tree.label(verb)) {
            case "relcl" -> List.of(head);
            case "acl" -> isInfinitive(verb) && tree.head(head) >= 0 ? ofNoun(head, depth) : List.of(head);
            case "conj" -> tree.token(head).isVerb() ? ofFirst(verb, head, depth) : List.of();
            case "xcomp" -> ofComplement(head, depth);
            case "advcl", "ccomp", "parataxis" -> tree.token(head).isVerb() ? doers(head, depth) : ofNoun(head, depth);
            case "pcomp" -> ofPreposition(head, depth);
            default -> List.of();
        };
    }

    private boolean isInfinitive(int verb) {
        int aux = tree.child(verb, "aux");
        return aux >= 0 && tree.tag(aux).equals("TO");
    }

    /** The surface subject: of a passive, what is acted upon. */
    private List<Integer> doers(int verb, int depth) {
        return isPassive(verb) ? surface(verb, depth) : of(verb, depth);
    }

    private List<Integer> surface(int verb, int depth) {
        List<Integer> own = named(verb, "nsubjpass");
        return own.isEmpty() ? controllers(verb, depth) : own;
    }

    private List<Integer> ofFirst(int verb, int first, int depth) {
        return isPassive(verb) ? objects(first) : doers(first, depth);
    }

    private List<Integer> ofComplement(int head, int depth) {
        if (tree.tag(head).equals("MD")) {
            return of(head, depth); // "T ought to leave"
        }
        if (!tree.token(head).isVerb()) {
            int copula = tree.head(head);
            if (copula >= 0
                    && CONTROL.contains(tree.lemma(head))
                    && tree.token(copula).isNoun()) {
                return List.of(copula); // "the minister, due to meet T"
            }
            return copula >= 0 && tree.token(copula).isVerb() && !tree.is(head, "dobj")
                    ? doers(copula, depth)
                    : ofNoun(head, depth);
        }
        if (isPassive(head)) {
            return surface(head, depth);
        }
        int object = ownObject(head);
        if (object < 0) {
            object = tree.child(head, "dative");
        }
        return object >= 0 && !tree.lemma(head).equals("promise") ? List.of(antecedent(object)) : of(head, depth);
    }

    /** "Arnor's refusal to meet", "Arnor made an offer to meet". */
    private List<Integer> ofNoun(int noun, int depth) {
        int possessor = tree.child(noun, "poss");
        if (possessor >= 0) {
            return List.of(possessor);
        }
        int first = firstConjunct(noun);
        int head = tree.head(first);
        if (head >= 0 && tree.is(first, "pobj") && tree.head(head) >= 0) {
            head = tree.head(head);
        }
        boolean lends = head >= 0 && tree.token(head).isVerb() && !tree.is(first, "nsubj");
        return lends && (light.carry().contains(tree.lemma(head)) || !tree.is(first, "pobj"))
                ? of(head, depth)
                : List.of();
    }

    private List<Integer> ofPreposition(int prep, int depth) {
        int head = tree.head(prep);
        if (head < 0) {
            return List.of();
        }
        if (!tree.token(head).isVerb()) {
            return ofNoun(head, depth);
        }
        if (OBJECT_CONTROL.contains(tree.lemma(prep))) {
            List<Integer> objects = objects(head);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return doers(head, depth);
    }
}
