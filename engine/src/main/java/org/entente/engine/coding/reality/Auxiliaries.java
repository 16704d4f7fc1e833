package org.entente.engine.coding.reality;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.coding.event.Fillers;
import org.entente.engine.coding.event.Modality;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Tree;

/** What auxiliaries and negation make of a verb's event: "will", "must", "could not", "at no point did", "it is time T left". */
final class Auxiliaries {
    private static final Set<String> ABLE = Set.of("could", "can", "ca", "cannot");
    private static final Set<String> NOWHERE = Set.of("nowhere", "nor", "neither");

    private final Tree tree;
    private final Fillers fillers;
    private final RealityWords words;

    Auxiliaries(Tree tree, Fillers fillers, RealityWords words) {
        this.tree = tree;
        this.fillers = fillers;
        this.words = words;
    }

    /** The status of an event that was {@code so} without them. */
    Status of(int verb, Status so) {
        String row = Modality.of(tree, verb);
        if (row.isEmpty() && (isNegatedByOrder(verb) || isOfNotOne(verb))) {
            row = "not";
        }
        if (isHighTime(verb) || row.equals("not") && isHadBetter(verb)) {
            row = "must";
        }
        if (row.startsWith("would") && isFutureOfThePast(verb)) {
            row = row.replace("would", "will");
        }
        return switch (row) {
            case "will" -> so.isDeed() ? Status.PLANNED : so;
            case "must", "must-not" -> so == Status.HYPOTHETICAL || so == Status.DENIED ? so : Status.DEMANDED;
            case "may", "would", "may-have" ->
                isWish(verb) ? wished(so) : isReady(verb, row, so) ? so : Status.HYPOTHETICAL;
            case "should-have", "would-not" -> Status.HYPOTHETICAL;
            case "may-not" -> isAble(verb) ? denied(so) : Status.HYPOTHETICAL;
            case "not", "will-not", "no-longer" -> denied(so);
            default -> so;
        };
    }

    private static Status denied(Status so) {
        return so == Status.HYPOTHETICAL ? so : Status.DENIED;
    }

    /** "would be glad to help". */
    private boolean isReady(int verb, String row, Status so) {
        return row.equals("would") && so == Status.PLANNED && tree.child(verb, "acomp") >= 0;
    }

    private static Status wished(Status so) {
        return so.isDeed() ? Status.WISHED : so;
    }

    /** "would like to", "would welcome a visit": the verb alone says what would be. */
    private boolean isWish(int verb) {
        return words.over(tree, verb).filter(Status.WISHED::equals).isPresent();
    }

    /** "said it would leave", "it became known that T would leave": will, told in the past. */
    private boolean isFutureOfThePast(int verb) {
        int head = tree.head(verb);
        if (fillers.isReported(verb) || isToldBeside(verb)) {
            return true;
        }
        if (tree.is(verb, "conj") && tree.token(head).isVerb()) {
            return isFutureOfThePast(head);
        }
        boolean finite = tree.is(verb, "ccomp") && tree.child(verb, "mark") >= 0 && head >= 0;
        return finite && tree.token(head).isVerb() && words.over(tree, head).isEmpty();
    }

    /** "not a single soldier entered", "not one". */
    private boolean isOfNotOne(int verb) {
        int subject = tree.child(verb, Set.of("nsubj", "nsubjpass"));
        int first = subject < 0 ? -1 : tree.leftmost(subject);
        return first >= 0
                && first + 1 < tree.size()
                && form(first).equals("not")
                && (form(first + 1).equals("a") || form(first + 1).equals("one"));
    }

    /** "it is about time T left". */
    private boolean isHighTime(int verb) {
        int be = tree.head(verb);
        int it = be < 0 || !tree.lemma(be).equals("be") ? -1 : tree.child(be, "nsubj");
        return tree.is(verb, "ccomp") && it >= 0 && form(it).equals("it") && tree.between(be, verb, "time");
    }

    /** "had better not attack". */
    private boolean isHadBetter(int verb) {
        return verb > 2 && form(verb - 1).equals("not") && form(verb - 2).equals("better");
    }

    /** "T, said the minister, would leave", "according to the minister T would leave". */
    private boolean isToldBeside(int verb) {
        for (int child : tree.children(verb)) {
            boolean said = tree.is(child, "parataxis") && fillers.isSpeech(child);
            if (said || tree.is(child, "prep") && form(child).equals("according")) {
                return true;
            }
        }
        return false;
    }

    /** "could not", unlike "might not", tells that it was not done. */
    private boolean isAble(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.tag(child).equals("MD")) {
                return ABLE.contains(form(child));
            }
        }
        return false;
    }

    /** "At no point did T attack", "nowhere has T said": what is denied stands before, the subject behind its verb. */
    private boolean isNegatedByOrder(int verb) {
        int subject = tree.child(verb, Set.of("nsubj", "nsubjpass"));
        int aux = tree.child(verb, Set.of("aux", "auxpass"));
        if (aux < 0 || subject < aux) {
            return false;
        }
        for (int child : tree.children(verb)) {
            if (child < aux && NOWHERE.contains(form(child))) {
                return true;
            }
            int noun = child < aux && tree.is(child, "prep") ? tree.child(child, "pobj") : -1;
            if (noun >= 0 && Modality.isNone(tree, noun)) {
                return true;
            }
        }
        return false;
    }

    private String form(int token) {
        return tree.token(token).form().toLowerCase(Locale.ROOT);
    }
}
