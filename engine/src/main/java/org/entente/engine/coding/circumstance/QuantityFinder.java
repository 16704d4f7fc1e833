package org.entente.engine.coding.circumstance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.lexicon.Currencies;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Span;
import org.entente.engine.text.Tree;

/**
 * The numbers told with an event, in the order of the text: those of its own clause, and the toll that the clauses
 * after it tell: "bombed the port, wounding nine; two hundred families lost their homes".
 */
final class QuantityFinder {
    private static final Set<String> FORCE = Set.of("14", "17", "18", "19", "20");
    private static final Set<String> WORDS = Set.of("01", "02", "11", "12", "13");
    private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "percentage");

    private final Lexicon lexicon;
    private final Tree tree;
    private final Sites sites;
    private final Money money;
    private final Toll toll;
    private final List<Counting.Counted> numbers;

    /** @param dates where dates stand, whose figures count nothing */
    QuantityFinder(Lexicon lexicon, Currencies currencies, Tree tree, Sites sites, List<Span> dates) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.sites = sites;
        this.money = new Money(tree, currencies);
        this.toll = new Toll(tree, lexicon);
        this.numbers = new Counting(tree, lexicon, dates).all();
    }

    /** @param own the tokens that tell {@code event} */
    List<Quantity> of(Coded event, BitSet own) {
        List<Quantity> all = new ArrayList<>();
        boolean force = FORCE.contains(event.code().root());
        for (Counting.Counted number : numbers) {
            if (own.get(number.head()) || own.get(number.amount().to()) || isDoneBy(number.head(), event.trigger())) {
                quantity(number, !WORDS.contains(event.code().root())).ifPresent(all::add);
            } else if (force && number.amount().from() > event.trigger() && isResult(number, event.trigger())) {
                toll(number).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    /** The toll that this sentence opens with, told of the deed of force in the one before. */
    List<Quantity> aftermath() {
        List<Quantity> all = new ArrayList<>();
        for (Counting.Counted number : numbers) {
            if (isResult(number, -1)) {
                toll(number).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Quantity> quantity(Counting.Counted number, boolean tolls) {
        Amount amount = number.amount();
        Optional<Money.Sum> sum = money.of(amount, sites);
        if (sum.isPresent()) {
            return Optional.of(made(
                    "money",
                    amount,
                    sum.get().code(),
                    sum.get().from(),
                    sum.get().to()));
        }
        int next = amount.to() + 1;
        if (next < tree.size() && (PERCENT.contains(tree.lemma(next)) || isPerCent(next))) {
            int last = tree.lemma(next).equals("per") ? next + 1 : next;
            return Optional.of(made("percent", amount, "percent", amount.from(), last));
        }
        Optional<Quantity> suffered = toll(number);
        return suffered.isPresent() ? suffered.filter(q -> tolls) : count(number);
    }

    private boolean isPerCent(int token) {
        return tree.lemma(token).equals("per")
                && token + 1 < tree.size()
                && tree.lemma(token + 1).equals("cent");
    }

    private Optional<Quantity> toll(Counting.Counted number) {
        Amount amount = number.amount();
        return toll.of(number).map(kind -> made(kind, amount, "people", amount.from(), amount.to()));
    }

    private Optional<Quantity> count(Counting.Counted number) {
        int noun = number.noun();
        if (noun < 0
                || lexicon.words("uncounted").contains(tree.lemma(noun))
                || money.isUnsaid(noun)
                || isDistance(noun)) {
            return Optional.empty();
        }
        Amount amount = number.amount();
        return Optional.of(new Quantity(
                "count", amount.value(), amount.most(), tree.lemma(noun), of(noun), scene(amount.from(), noun)));
    }

    /** "500 km from Juba" tells of a place. */
    private boolean isDistance(int noun) {
        return lexicon.words("length").contains(tree.lemma(noun))
                && noun + 1 < tree.size()
                && Set.of("from", "off", "north", "south", "east", "west", "away", "outside")
                        .contains(tree.lemma(noun + 1));
    }

    /** "wheat" of "300 tons of wheat". */
    private String of(int noun) {
        int of = tree.child(noun, "prep");
        int what = of >= 0 && tree.lemma(of).equals("of") ? tree.child(of, "pobj") : -1;
        return what >= 0 && tree.token(what).isNoun() && !tree.token(what).isName() ? tree.lemma(what) : "";
    }

    private Quantity made(String kind, Amount amount, String unit, int from, int to) {
        return new Quantity(kind, amount.value(), amount.most(), unit, "", scene(from, to));
    }

    private Span scene(int from, int to) {
        return new Span(tree.token(from).begin(), tree.token(to).end());
    }

    /** Whether a clause tells but what came of the deed: nobody is said to have done it, and not before. */
    private boolean isResult(Counting.Counted number, int trigger) {
        int verb = verb(number.head());
        if (verb < 0) {
            return false;
        }
        for (int child : tree.children(verb)) {
            if (tree.is(child, "agent")
                    || tree.is(child, "dobj")
                    || tree.is(child, "aux") && tree.lemma(child).equals("have")) {
                return false;
            }
        }
        return isSide(verb, trigger);
    }

    /** "The offensive displaced 9,000 people": what a noun that tells the deed is said to have done. */
    private boolean isDoneBy(int token, int deed) {
        int verb = tree.head(token);
        return verb >= 0 && tree.is(token, "dobj") && tree.is(deed, "nsubj") && tree.head(deed) == verb;
    }

    /** The verb that a number is the subject of, or is said to be in the state of. */
    private int verb(int token) {
        int head = token;
        while (tree.is(head, "conj")
                && tree.head(head) >= 0
                && !tree.token(head).isVerb()) {
            head = tree.head(head);
        }
        boolean subject = tree.is(head, "nsubj") || tree.is(head, "nsubjpass");
        return subject ? tree.head(head) : -1;
    }

    /** A clause beside the deed's own, not one about an actor. */
    private boolean isSide(int verb, int trigger) {
        for (int i = verb; i >= 0 && i != trigger; i = tree.head(i)) {
            boolean side = tree.head(i) < 0
                    || Set.of("conj", "ccomp", "parataxis", "xcomp", "oprd").contains(tree.label(i))
                    || isOfWhom(i);
            if (!side) {
                return false;
            }
        }
        return true;
    }

    /** ", of whom two were killed". */
    private boolean isOfWhom(int verb) {
        return tree.is(verb, "relcl")
                && tree.leftmost(verb) + 1 < tree.size()
                && tree.tag(tree.leftmost(verb) + 1).startsWith("W");
    }
}
