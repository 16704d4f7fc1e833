package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.event.Modality;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.lexicon.Sense;
import org.entente.engine.lexicon.Sense.Course;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.text.Tree;

/** Claims that call one of the two, or both, by a noun: "a reliable partner", "close allies", "calls them a friend". */
final class RoleClaims {
    private static final Set<String> SAID = Set.of("attr", "oprd", "xcomp", "acomp");
    private static final Set<String> AMONG = Set.of("of", "among");
    private static final Set<String> BUSINESS =
            Set.of("trade", "trading", "business", "coalition", "dialogue", "joint");
    private static final Set<String> SERVE = Set.of(
            "serve",
            "act",
            "emerge",
            "remain",
            "rank",
            "count",
            "know",
            "rely",
            "depend",
            "trust",
            "establish",
            "prove");

    private static final Set<String> HAVE = Set.of("have", "find", "see", "gain", "win", "possess");

    private final Tree tree;
    private final RelationTable table;
    private final Judging judging;
    private final Assertion assertion;

    RoleClaims(Tree tree, RelationTable table, Judging judging, Assertion assertion) {
        this.tree = tree;
        this.table = table;
        this.judging = judging;
        this.assertion = assertion;
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>();
        for (int noun = 0; noun < tree.size(); noun++) {
            if (tree.token(noun).isNoun()
                    && !tree.token(noun).isName()
                    && table.role(tree.lemma(noun)).isPresent()) {
                claim(noun).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private Optional<Claim> claim(int noun) {
        int place = place(tree, noun);
        int verb = verb(place);
        Level level = level(noun, place);
        boolean former = isFormer(noun);
        if (level == Level.NEUTRAL || former || verb < 0 && !isApposed(place, noun)) {
            return Optional.empty();
        }
        int clause = verb < 0 ? judging.clause(tree.head(place)) : verb;
        if (clause >= 0 && verb >= 0 && !assertion.isClaimed(verb) && !assertion.isOpenTo(verb)
                || !assertion.isGiven(place) && verb < 0) {
            return Optional.empty();
        }
        boolean becomes = verb >= 0
                && (judging.is(Group.BECOME, verb) || judging.is(Group.MOVE, verb) && !judging.is(Group.REMAIN, verb));
        Verdict verdict = Verdict.of(becomes ? new Sense(Course.to(level), level) : Sense.state(level), level);
        boolean denied = verb >= 0 && assertion.isDenied(verb, List.of()) || Modality.isNone(tree, noun);
        List<Integer> tokens = judging.attributes(noun).map(Said::tokens).orElse(List.of());
        return Optional.of(Claim.of(
                Claim.Kind.ROLE, noun, place == noun ? noun : place, denied ? verdict.denied() : verdict, tokens));
    }

    /** Where the phrase hangs: at "one" in "one of its closest friends", at the first of "a friend and ally". */
    static int place(Tree tree, int noun) {
        int i = noun;
        while (tree.head(i) >= 0) {
            int head = tree.head(i);
            if (tree.is(i, "conj") && tree.token(head).isNoun()) {
                i = head;
            } else if (tree.is(i, "pobj")
                    && AMONG.contains(tree.lemma(head))
                    && tree.head(head) >= 0
                    && isOne(tree, head)) {
                i = tree.lemma(head).equals("among")
                                && tree.token(tree.head(head)).isVerb()
                        ? head
                        : tree.head(head);
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean isOne(Tree tree, int of) {
        int above = tree.head(of);
        String word = tree.lemma(above);
        return tree.tag(above).equals("CD")
                || word.equals("one")
                || word.equals("some")
                || tree.lemma(of).equals("among");
    }

    /** The verb that says of somebody that he is one; -1 if none does. */
    private int verb(int place) {
        int head = tree.head(place);
        if (head < 0) {
            return -1;
        }
        if (SAID.contains(tree.label(place)) && tree.token(head).isVerb() || tree.is(place, "prep")) {
            return tree.token(head).isVerb() ? head : -1;
        }
        boolean called =
                judging.is(Group.CALL, head) || judging.is(Group.REMAIN, head) || judging.is(Group.BECOME, head);
        if (tree.is(place, "dobj") && (called || hasIn(head))) {
            return head;
        }
        int above = tree.head(head);
        if (tree.is(place, "pobj") && above >= 0 && tree.token(above).isVerb()) {
            boolean as = tree.lemma(head).equals("as")
                    && (judging.is(Group.CALL, above) || SERVE.contains(tree.lemma(above)));
            boolean into = tree.lemma(head).equals("into") && judging.is(Group.MOVE, above)
                    || tree.lemma(head).equals("into") && judging.is(Group.BECOME, above);
            return as || into ? above : -1;
        }
        boolean object =
                tree.is(place, "appos") && tree.is(head, "dobj") && above >= 0 && judging.is(Group.CALL, above);
        return object ? above : -1;
    }

    /** "has found in Arnor a loyal friend". */
    private boolean hasIn(int verb) {
        return HAVE.contains(tree.lemma(verb)) && Bearers.in(tree, verb) >= 0;
    }

    /** "Arnor, a close ally of Gondor, ...": taken for given, if an adjective says more than the noun. */
    private boolean isApposed(int place, int noun) {
        return tree.is(place, "appos") && judging.attributes(noun).isPresent();
    }

    /** In "an important security and trade partner" the first of the two has the adjective. */
    private Level level(int noun, int place) {
        Level own = level(noun);
        boolean shared = place < noun && tree.head(noun) == place && tree.child(noun, "det") < 0;
        return own == Level.NEUTRAL && shared ? judged(place, own) : own;
    }

    private Level level(int noun) {
        return judged(noun, table.role(tree.lemma(noun)).orElse(Level.NEUTRAL));
    }

    /** @param own what the noun says by itself */
    private Level judged(int noun, Level own) {
        Level said = Level.NEUTRAL;
        for (int child : tree.children(noun)) {
            if (child > noun) {
                continue;
            }
            if (BUSINESS.contains(tree.lemma(child)) && own == Level.NEUTRAL && said == Level.NEUTRAL) {
                return Level.NEUTRAL;
            }
            Level level = judging.adjective(child).map(Sense::level).orElse(Level.NEUTRAL);
            boolean valued = judging.is(Group.VALUED, child) && own != Level.NEGATIVE;
            said = level == Level.NEGATIVE || said == Level.NEUTRAL ? level : said;
            said = valued && said != Level.POSITIVE ? Level.POSITIVE : said;
        }
        return own == Level.NEGATIVE ? own : said == Level.NEUTRAL ? own : said;
    }

    /** "once a good neighbour", "a former ally", "a potential partner". */
    private boolean isFormer(int noun) {
        for (int child : tree.children(noun)) {
            if (child < noun && judging.is(Group.FORMER, child)) {
                return true;
            }
        }
        int before = tree.leftmost(noun) - 1;
        return before >= 0 && judging.is(Group.FORMER, before);
    }
}
