package org.entente.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A neutral clause: a predicate and what stands around it. Passives are turned round, so {@code subject} is always who
 * acts and {@code object} what is acted upon; subjects are passed on to open complements, participles and second
 * conjuncts; a relative pronoun stands for its antecedent.
 *
 * @param head the predicate's token
 * @param carrier the verb that lends a noun its subject ("held" in "held talks"), else {@code head}
 */
public record Frame(int head, Kind kind, boolean passive, int carrier, List<Arg> args) {
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** Slot names other than prepositions. */
    public static final String SUBJECT = "subject";

    public static final String OBJECT = "object";
    public static final String INDIRECT = "indirect";
    /** Any clause that completes the predicate; it stands in {@link #THAT} or {@link #INFINITIVE} too. */
    public static final String CLAUSE = "clause";
    /** A finite clause: "that ...". */
    public static final String THAT = "that";
    /** An open one: "to do", "doing". */
    public static final String INFINITIVE = "infinitive";

    public static final String POSSESSOR = "possessor";
    public static final String MODIFIER = "modifier";
    public static final String ADJUNCT = "adjunct";
    /** "to do" that says what for: "summoned T to protest". It is an adjunct too. */
    public static final String PURPOSE = "purpose";

    /** What fills a slot: the head of a noun phrase, or a verb. A preposition is a slot of its own name. */
    public record Arg(String slot, int head) {}

    public Frame {
        args = List.copyOf(args);
    }

    /** The heads in one slot, in order of preference; not to be written to. */
    public List<Integer> in(String slot) {
        List<Integer> heads = List.of(); // most slots asked for are empty
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).slot().equals(slot)) {
                heads = heads.isEmpty() ? new ArrayList<>(2) : heads;
                heads.add(args.get(i).head());
            }
        }
        return heads;
    }

    /** The first head in a slot, -1 if it is empty. */
    public int first(String slot) {
        for (Arg arg : args) {
            if (arg.slot().equals(slot)) {
                return arg.head();
            }
        }
        return -1;
    }
}
