package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/**
 * Between whom a claim is: who stands beside its noun ("US-Azerbaijani ties", "A's ties with B", "between A and B"),
 * then who has it or is said to be so, then whose words they are, then who else the sentence names.
 */
final class RelationPair {
    private static final Set<String> BESIDE = Set.of("poss", "nmod", "compound", "amod", "npadvmod", "advmod", "appos");
    private static final Set<String> WITH = Set.of(
            "between", "with", "to", "towards", "toward", "of", "among", "for", "against", "from", "at", "vis-a-vis");
    private static final Set<String> ROLE_WITH = Set.of("of", "to", "for", "with", "against");
    private static final Set<String> PARTNERS = Set.of("with", "between", "among");
    /** Nouns that may stand for a state the sentence names elsewhere: "its giant neighbour". */
    private static final Set<String> STATES = Set.of(
            "neighbour",
            "neighbor",
            "country",
            "side",
            "state",
            "nation",
            "other",
            "partner",
            "ally",
            "capital",
            "government",
            "republic",
            "kingdom",
            "power",
            "another",
            "they",
            "it",
            "we",
            "us",
            "them",
            "island",
            "rival");

    private static final Set<String> WITHIN = Set.of("within", "inside");
    private static final Set<Sector> PRIVATE =
            EnumSet.of(Sector.BUS, Sector.CVL, Sector.LAB, Sector.MED, Sector.EDU, Sector.REL, Sector.JRN, Sector.CRM);

    private final Scene scene;
    private final Tree tree;
    private final List<Actor> pair = new ArrayList<>(2);
    private boolean strangers;
    private int topic = -1;

    RelationPair(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    /**
     * @param teller whose words the claim is, if he is known: one of the two where only the other is named
     * @param home whom the article speaks for
     * @param before the two that the article was last about
     */
    static Optional<Dyad> of(
            Scene scene, Claim claim, Optional<Actor> teller, Optional<Actor> home, List<Actor> before) {
        RelationPair pair = new RelationPair(scene);
        pair.named(claim);
        pair.spoken(claim, teller, home);
        pair.otherwise(claim, before);
        return pair.dyad();
    }

    private Optional<Dyad> dyad() {
        return strangers || pair.size() < 2 || pair.stream().allMatch(RelationPair::isPrivate)
                ? Optional.empty()
                : Optional.of(new Dyad(pair.get(0).code(), pair.get(1).code()));
    }

    /** Firms and people at large: what is between them is not between their states. */
    private static boolean isPrivate(Actor actor) {
        return PRIVATE.contains(actor.sector());
    }

    private void named(Claim claim) {
        topic = claim.kind() == Claim.Kind.RELATION ? claim.topic() : -1;
        switch (claim.kind()) {
            case RELATION -> {
                beside(claim.topic(), WITH);
                if (pair.size() < 2
                        && claim.word() != claim.topic()
                        && tree.token(claim.word()).isNoun()) {
                    beside(claim.word(), WITH);
                }
                around(claim);
            }
            case ROLE -> {
                owner(claim.word());
                beside(claim.topic(), ROLE_WITH);
                strangers |= isOfThings(claim.topic());
            }
            case PAIR -> {
                arguments(claim.word(), tree.isPassive(claim.word()) ? Frame.OBJECT : Frame.SUBJECT);
                arguments(claim.word(), Frame.OBJECT);
                with(claim.word());
                claim.tokens().forEach(this::with);
            }
        }
    }

    /** Who stands beside a noun: before it, and after "between", "with" and their like. */
    private void beside(int noun, Set<String> prepositions) {
        ahead(tree, noun).forEach(this::add);
        for (int child : tree.children(noun)) {
            String word = tree.lemma(child);
            int object = tree.is(child, "prep") ? tree.child(child, "pobj") : -1;
            if (object >= 0 && prepositions.contains(word)) {
                add(object);
            }
            if (object >= 0 && WITHIN.contains(word)) {
                strangers = true;
            }
            if (object >= 0 && PARTNERS.contains(word) && (isStranger(object) || isOneState(object))) {
                strangers = true;
            }
        }
    }

    /** "a supporter of peace" is nobody's. */
    private boolean isOfThings(int noun) {
        int of = tree.child(noun, "prep");
        int object = of >= 0 && tree.lemma(of).equals("of") ? tree.child(of, "pobj") : -1;
        return object >= 0 && isStranger(object);
    }

    /** What stands before a noun, and what is bound to that: both states of "Arnor-Gondor ties". */
    static List<Integer> ahead(Tree tree, int noun) {
        List<Integer> ahead = new ArrayList<>();
        for (int child : tree.children(noun)) {
            if (child < noun && BESIDE.contains(tree.label(child))) {
                for (int inner : tree.children(child)) {
                    if (inner < child && BESIDE.contains(tree.label(inner)) && tree.between(inner, child, "-")) {
                        ahead.add(inner);
                    }
                }
                ahead.add(child);
            }
        }
        return ahead;
    }

    /** "between the unions and the employers of Norway". */
    private boolean isOneState(int token) {
        List<Integer> named = scene.cast().named(token);
        long codes = named.stream()
                .map(n -> scene.found().get(n).actor().code())
                .distinct()
                .count();
        boolean people =
                named.stream().allMatch(n -> isPrivate(scene.found().get(n).actor()));
        return named.size() > 1 && (codes == 1 || people);
    }

    /** "relations with her brother": nobody of ours, and no word for a state. */
    private boolean isStranger(int token) {
        boolean somebody = isKnown(token) || scene.places().has(token) || STATES.contains(tree.lemma(token));
        for (int child : tree.children(token)) {
            somebody |=
                    tree.lemma(child).equals("of") && !scene.cast().named(child).isEmpty();
            somebody |= BESIDE.contains(tree.label(child))
                    && !scene.cast().named(child).isEmpty();
        }
        return !somebody;
    }

    private boolean isKnown(int token) {
        return scene.cast().heading(token).stream()
                .anyMatch(n -> !scene.found().get(n).actor().isNone());
    }

    /** "A has deepened its ties with B", "A enjoys excellent relations with B": who has it, if nobody is its possessor. */
    private void around(Claim claim) {
        int top = claim.topic();
        while (tree.head(top) >= 0
                && !tree.token(tree.head(top)).isVerb()
                && claim.tokens().size() <= 2) {
            top = tree.head(top);
        }
        int verb = tree.head(top);
        if (pair.size() > 1 || verb < 0 || !tree.token(verb).isVerb()) {
            return;
        }
        if (tree.is(top, "nsubj") || tree.is(top, "nsubjpass")) {
            arguments(verb, "between");
            arguments(verb, Frame.OBJECT);
        } else {
            arguments(verb, Frame.SUBJECT);
            arguments(verb, "with");
        }
    }

    /** Whom a noun such as "friend" is said of. */
    private void owner(int place) {
        int head = tree.head(place);
        if (head < 0) {
            return;
        }
        if (tree.is(place, "appos")) {
            add(head);
            return;
        }
        int verb = tree.token(head).isVerb() ? head : tree.head(head);
        if (verb < 0 || !tree.token(verb).isVerb()) {
            return;
        }
        arguments(verb, tree.lemma(verb).equals("count") || tree.lemma(verb).equals("rely") ? "on" : "-");
        if (tree.is(place, "dobj") && in(tree, verb) >= 0) {
            add(in(tree, verb));
            return;
        }
        boolean said = tree.is(place, "oprd")
                || tree.is(place, "dobj")
                || !tree.token(head).isVerb();
        arguments(verb, said && !scene.frames().at(verb).in(Frame.OBJECT).isEmpty() ? Frame.OBJECT : Frame.SUBJECT);
    }

    /** Whom "has found in Arnor a friend" is about: the object of its "in"; -1 without one. */
    static int in(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            int object = tree.is(child, "prep") && tree.lemma(child).equals("in") ? tree.child(child, "pobj") : -1;
            if (object >= 0 && tree.token(object).isName()) {
                return object;
            }
        }
        return -1;
    }

    private void arguments(int verb, String slot) {
        for (int head : scene.frames().at(verb).in(slot)) {
            if (!tree.token(head).isVerb() && head != topic) {
                add(head);
            }
        }
    }

    private void with(int token) {
        for (int child : tree.children(token)) {
            boolean with = WITH.contains(tree.lemma(child))
                    || Set.of("on", "by").contains(tree.lemma(child))
                    || tree.lemma(child).equals("in") && tree.token(token).isNoun();
            int object = tree.is(child, "prep") && with ? tree.child(child, "pobj") : -1;
            if (object >= 0) {
                add(object);
            }
        }
    }

    /** "our relations with B", and "relations with B" in somebody's mouth. */
    private void spoken(Claim claim, Optional<Actor> teller, Optional<Actor> home) {
        if (claim.kind() == Claim.Kind.ROLE && pair.size() == 1) {
            caller(claim);
        }
        boolean we = claim.kind() == Claim.Kind.PAIR && pair.isEmpty();
        if (we) {
            teller.filter(a -> !a.isNone()).or(() -> home).ifPresent(this::add);
        }
        boolean open = pair.size() == 1 && claim.kind() != Claim.Kind.PAIR;
        if (open) {
            teller.filter(a -> !a.isNone()).or(() -> home).ifPresent(this::add);
        }
        if (pair.size() == 1 && open) {
            home.ifPresent(this::add);
        }
    }

    /** "A calls B a friend": a friend of A. */
    private void caller(Claim claim) {
        int verb = tree.head(claim.word());
        verb = verb >= 0 && !tree.token(verb).isVerb() ? tree.head(verb) : verb;
        if (verb >= 0 && tree.token(verb).isVerb()) {
            arguments(verb, Frame.SUBJECT);
        }
    }

    /** Who else the sentence names, if that is one; else the two the article is about, where the words point to two. */
    private void otherwise(Claim claim, List<Actor> before) {
        boolean we = claim.kind() != Claim.Kind.PAIR || isWe(claim.word());
        if (!we || strangers || pair.size() > 1) {
            return;
        }
        if (pair.size() == 1) {
            List<Actor> others = others(pair.get(0));
            (others.size() == 1 ? others : before)
                    .stream().filter(a -> isNew(a)).limit(1).forEach(this::add);
        } else if (before.size() == 2 && claim.kind() == Claim.Kind.RELATION && pointsToTwo(claim)) {
            before.forEach(this::add);
        }
    }

    private boolean isWe(int verb) {
        return scene.frames().at(verb).in(Frame.SUBJECT).stream()
                .anyMatch(s -> tree.token(s).form().equalsIgnoreCase("we"));
    }

    private List<Actor> others(Actor known) {
        List<Actor> others = new ArrayList<>();
        for (Found found : scene.found()) {
            for (Actor actor : found.actors()) {
                boolean counted = others.stream().anyMatch(o -> o.code().equals(actor.code()));
                if (!actor.isNone() && !counted && !actor.code().equals(known.code())) {
                    others.add(actor);
                }
            }
        }
        return others;
    }

    /** "bilateral relations", "their ties", "relations between the two"; or a sentence that names nobody. */
    private boolean pointsToTwo(Claim claim) {
        for (int child : tree.children(claim.topic())) {
            String word = tree.lemma(child);
            if (Set.of("bilateral", "mutual", "their", "two", "between", "both").contains(word)) {
                return true;
            }
        }
        return scene.found().stream().allMatch(f -> f.actor().isNone());
    }

    /** Whom a noun phrase names; "the two neighbours, A and B" are those set beside it. */
    private void add(int token) {
        int before = pair.size();
        List<Integer> named = scene.cast().named(token);
        for (int number : named.isEmpty() ? scene.places().named(token) : named) {
            scene.found().get(number).actors().forEach(this::add);
        }
        int apposed = tree.child(token, "appos");
        if (pair.size() == before && apposed >= 0) {
            scene.cast()
                    .named(apposed)
                    .forEach(n -> scene.found().get(n).actors().forEach(this::add));
        }
    }

    private void add(Actor actor) {
        if (pair.size() < 2 && !actor.isNone() && isNew(actor)) {
            pair.add(actor);
        }
    }

    private boolean isNew(Actor actor) {
        return pair.stream().noneMatch(a -> a.code().equals(actor.code()));
    }
}
