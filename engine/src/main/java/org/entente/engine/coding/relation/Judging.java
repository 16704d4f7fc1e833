package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.lexicon.RelationTable.Of;
import org.entente.engine.lexicon.RelationTable.Place;
import org.entente.engine.lexicon.RelationTable.Saying;
import org.entente.engine.lexicon.Sense;
import org.entente.engine.lexicon.Sense.Course;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.text.Tree;

/** The words of one sentence that judge a relation, looked up in the table. */
final class Judging {
    private static final Set<String> BEFORE = Set.of("nmod", "amod", "compound", "det", "advmod", "npadvmod");
    private static final Set<String> BETWEEN = Set.of("DT", "PDT", "PRP$", "CD", "POS", "HYPH");
    private static final int GAP = 3;
    private static final int ING = 3;

    private final Tree tree;
    private final RelationTable table;

    Judging(Tree tree, RelationTable table) {
        this.tree = tree;
        this.table = table;
    }

    boolean is(Group group, int token) {
        return table.is(group, tree.lemma(token)) || table.is(group, form(token));
    }

    private String form(int token) {
        return tree.token(token).form().toLowerCase(Locale.ROOT);
    }

    Optional<Sense> sense(Place place, int token) {
        return table.sense(place, form(token)).or(() -> table.sense(place, tree.lemma(token)));
    }

    /** "good", "better", "more cordial", "least friendly": by the word and its degree. */
    Optional<Sense> adjective(int token) {
        return sense(Place.ADJECTIVES, token)
                .map(sense -> isLess(token) || isAnythingBut(token) ? turned(sense) : sense);
    }

    private static Sense turned(Sense sense) {
        return sense.with(Verdict.opposite(sense.level()));
    }

    /** "less friendly". */
    boolean isLess(int token) {
        int adverb = tree.child(token, "advmod");
        return adverb >= 0 && (form(adverb).equals("less") || form(adverb).equals("least"));
    }

    /** "anything but friendly", "far from good". */
    boolean isAnythingBut(int token) {
        return token > 1
                && (form(token - 2).equals("anything") && form(token - 1).equals("but")
                        || form(token - 2).equals("far") && form(token - 1).equals("from"));
    }

    /** "closer", "better". */
    boolean isComparative(int token) {
        return tree.tag(token).equals("JJR") || tree.tag(token).equals("RBR");
    }

    /** "more dangerous", "ever less friendly". */
    boolean isMore(int token) {
        for (int child : tree.children(token)) {
            if (child < token && (form(child).equals("more") || form(child).equals("less"))) {
                return true;
            }
        }
        return false;
    }

    /** What the words before a noun say of it: "strained relations", "growing mistrust"; the last that says anything. */
    Optional<Said> attributes(int noun) {
        Said found = null;
        for (int child : tree.children(noun)) {
            if (child < noun && BEFORE.contains(tree.label(child))) {
                Optional<Sense> sense = attribute(child);
                if (sense.isPresent() && (found == null || sense.get().level() != Level.POSITIVE)) {
                    found = new Said(sense.get(), List.of(child));
                }
            }
        }
        return Optional.ofNullable(found).or(() -> best(noun));
    }

    /** "the best of relations". */
    private Optional<Said> best(int noun) {
        int of = tree.is(noun, "pobj") ? tree.head(noun) : -1;
        int best = of >= 0 && tree.lemma(of).equals("of") ? tree.head(of) : -1;
        return best >= 0 && tree.tag(best).equals("JJS")
                ? adjective(best).map(sense -> new Said(sense, List.of(best)))
                : Optional.empty();
    }

    /** "improving", "deteriorated", also where the parser takes them for adjectives. */
    Optional<Sense> participle(int token) {
        String form = form(token);
        String stem = form.endsWith("ing") ? form.substring(0, form.length() - ING) : "";
        if (!tree.token(token).isVerb() && stem.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(tree.lemma(token), stem, stem + "e")
                .flatMap(verb -> table.sense(Place.VERBS, verb).or(() -> table.sense(Place.ALONE, verb)).stream())
                .findFirst();
    }

    private Optional<Sense> attribute(int token) {
        Optional<Sense> sense = adjective(token);
        if (sense.isEmpty()) {
            sense = participle(token);
        }
        return sense.map(s -> isComparative(token) && s.isState() ? new Sense(Course.to(s.level()), Level.NEUTRAL) : s);
    }

    /** The longest saying in the clause of a verb. */
    Optional<Said> saying(int verb, Of of) {
        Said best = null;
        for (int i = 0; i < tree.size(); i++) {
            if (i != verb && (tree.head(i) < 0 || !tree.dominates(verb, i))) {
                continue;
            }
            for (Saying saying : sayings(i)) {
                Optional<Said> said = saying.of() == of && clause(i) == verb ? match(saying, i) : Optional.empty();
                if (said.isPresent()
                        && (best == null
                                || said.get().tokens().size() > best.tokens().size())) {
                    best = said.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The sayings that begin at a token and may stand beside a relation. */
    List<Said> besides(int token) {
        List<Said> found = new ArrayList<>();
        for (Saying saying : sayings(token)) {
            if (saying.of() == Of.BETWEEN) {
                match(saying, token).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Saying> sayings(int token) {
        List<Saying> byLemma = table.sayings(tree.lemma(token));
        String form = form(token);
        if (form.equals(tree.lemma(token))) {
            return byLemma;
        }
        List<Saying> all = new ArrayList<>(byLemma);
        all.addAll(table.sayings(form));
        return all;
    }

    private Optional<Said> match(Saying saying, int from) {
        List<Integer> tokens = new ArrayList<>();
        int at = from;
        for (String word : saying.words()) {
            int next = next(word, at, tokens.isEmpty() ? 0 : GAP);
            at = next < 0 && !tokens.isEmpty() ? said(tokens.get(tokens.size() - 1), word) : next;
            if (at < 0) {
                return Optional.empty();
            }
            tokens.add(at);
            at++;
        }
        return Optional.of(new Said(saying.sense(), tokens));
    }

    /** "the ice between the two is melting": the verb of a subject, however far; -1 if it is another. */
    private int said(int subject, String word) {
        int verb = tree.head(subject);
        return verb > subject
                        && tree.label(subject).startsWith("nsubj")
                        && tree.lemma(verb).equals(word)
                ? verb
                : -1;
    }

    /** Where {@code word} stands at {@code from} or a few words on, with no noun or verb between; -1 if it does not. */
    private int next(String word, int from, int gap) {
        for (int i = from; i < tree.size() && i <= from + gap; i++) {
            if (tree.lemma(i).equals(word) || form(i).equals(word)) {
                return i;
            }
            String tag = tree.tag(i);
            boolean modifies = BETWEEN.contains(tag) || tag.startsWith("RB") || tag.startsWith("JJ");
            if (!modifies && !tree.label(i).startsWith("aux")) {
                return -1;
            }
        }
        return -1;
    }

    /** The verb of the clause a token stands in, itself if it is one; -1 if there is none. */
    int clause(int token) {
        int i = token;
        while (i >= 0 && !isClause(i)) {
            i = tree.head(i);
        }
        return i;
    }

    private boolean isClause(int token) {
        return tree.token(token).isVerb()
                && !tree.label(token).startsWith("aux")
                && !(BEFORE.contains(tree.label(token)) && token < tree.head(token));
    }
}
