package org.entente.engine.text;

import static org.entente.engine.text.Frame.CLAUSE;
import static org.entente.engine.text.Frame.MODIFIER;
import static org.entente.engine.text.Frame.OBJECT;
import static org.entente.engine.text.Frame.POSSESSOR;
import static org.entente.engine.text.Frame.SUBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.engine.text.Frame.Arg;
import org.entente.engine.text.Frame.Kind;

/** The frames of one sentence, made when asked for and kept. Not for several threads. */
public final class Frames {
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod", "npadvmod");

    private final Tree tree;
    private final LightVerbs light;
    private final Subjects subjects;
    private final Obliques obliques;
    private final Frame[] frames;

    public Frames(Tree tree, LightVerbs light) {
        this.tree = tree;
        this.light = light;
        this.subjects = new Subjects(tree, light);
        this.obliques = new Obliques(tree);
        this.frames = new Frame[tree.size()];
    }

    public Tree tree() {
        return tree;
    }

    /** Who acts in {@code verb}, passives turned round. */
    public List<Integer> subjects(int verb) {
        return subjects.of(verb);
    }

    /** The frame of the predicate at {@code token}. */
    public Frame at(int token) {
        if (frames[token] == null) {
            frames[token] = make(token);
        }
        return frames[token];
    }

    private Frame make(int token) {
        if (isVerb(token)) {
            return verb(token);
        }
        return tree.token(token).isAdjective() ? adjective(token) : noun(token);
    }

    /** A verb in use as one: a participle before its noun ("the arrested men") is not. */
    public boolean isVerb(int token) {
        return tree.token(token).isVerb() && !isAttribute(token) && !isExhortation(token);
    }

    /** "Let's hope": nobody lets anybody do anything. */
    private boolean isExhortation(int token) {
        return tree.lemma(token).equals("let")
                && token + 1 < tree.size()
                && (tree.lemma(token + 1).equals("us")
                        || tree.token(token + 1).form().endsWith("s")
                                && tree.token(token + 1).form().length() == 2);
    }

    private boolean isAttribute(int token) {
        return MODIFIERS.contains(tree.label(token)) && tree.head(token) > token;
    }

    private Frame verb(int verb) {
        List<Arg> args = new ArrayList<>();
        addAll(args, SUBJECT, subjects.of(verb));
        objects(args, verb);
        obliques.addTo(args, verb);
        complements(args, verb);
        for (Arg arg : List.copyOf(args)) {
            if (arg.slot().equals(OBJECT)) {
                addNew(args, obliques.of(arg.head()));
            }
        }
        return new Frame(verb, Kind.VERB, subjects.isPassive(verb), verb, args);
    }

    /** "was granted asylum", "sold them tanks": of two objects the last is given, the other is given to. */
    private void objects(List<Arg> args, int verb) {
        List<Integer> objects = subjects.objects(verb);
        int given = subjects.given(verb);
        if (given < 0) {
            addAll(args, OBJECT, objects);
        } else {
            args.add(new Arg(OBJECT, given));
            addAll(args, Frame.INDIRECT, objects);
        }
    }

    private void complements(List<Arg> args, int head) {
        for (int child : tree.children(head)) {
            switch (tree.label(child)) {
                case "xcomp", "ccomp", "acomp", "attr", "oprd" -> clause(args, child);
                case "advcl" -> adjunct(args, child);
                default -> {
                    // everything else has its own slot
                }
            }
        }
    }

    private void adjunct(List<Arg> args, int child) {
        args.add(new Arg(Frame.ADJUNCT, child));
        int aux = tree.child(child, "aux");
        boolean bare = tree.tag(child).equals("VBG") && tree.child(child, "mark") < 0;
        if (aux >= 0 && tree.tag(aux).equals("TO") || bare && child == tree.head(child) + 1) {
            args.add(new Arg(Frame.PURPOSE, child));
        }
    }

    private void clause(List<Arg> args, int child) {
        args.add(new Arg(CLAUSE, child));
        args.add(new Arg(tree.is(child, "ccomp") ? Frame.THAT : Frame.INFINITIVE, child));
    }

    private Frame adjective(int adjective) {
        List<Arg> args = new ArrayList<>();
        int copula = tree.head(adjective);
        boolean predicative = copula >= 0 && tree.token(copula).isVerb();
        if (predicative) {
            addAll(args, SUBJECT, subjects.of(copula));
        }
        obliques.addTo(args, adjective);
        complements(args, adjective);
        if (predicative) {
            addNew(args, obliques.of(copula));
        }
        return new Frame(adjective, Kind.ADJECTIVE, false, predicative ? copula : adjective, args);
    }

    private Frame noun(int noun) {
        List<Arg> args = new ArrayList<>();
        for (int child : tree.children(noun)) {
            if (tree.is(child, "poss")) {
                args.add(new Arg(POSSESSOR, child));
            } else if (MODIFIERS.contains(tree.label(child))) {
                args.add(new Arg(MODIFIER, child));
            } else if (tree.is(child, "acl") || tree.is(child, "ccomp")) {
                clause(args, child);
            }
        }
        obliques.addTo(args, noun);
        for (int child : tree.children(noun)) {
            if (tree.is(child, "acl") && tree.tag(child).equals("VBN")) {
                addNew(args, obliques.of(child)); // "a letter addressed to T"
            }
        }
        int carrier = carrier(noun);
        if (carrier != noun) {
            if (undergoes(noun, carrier)) {
                addAll(args, OBJECT, subjects.of(carrier));
            } else if (!isSubject(noun) && !isSubject(counted(noun))) {
                addAll(args, SUBJECT, subjects.of(carrier));
            }
            addNew(args, others(obliques.of(carrier), noun));
        }
        return new Frame(noun, Kind.NOUN, false, carrier, args);
    }

    /** What else hangs on a noun's verb: "exchanged fire with a patrol" is no patrol with a patrol. */
    private static List<Arg> others(List<Arg> args, int noun) {
        return args.stream().filter(arg -> arg.head() != noun).toList();
    }

    /** "T drew criticism from S", "T came under attack by S". */
    private boolean undergoes(int noun, int carrier) {
        boolean under = tree.is(noun, "pobj") && tree.lemma(tree.head(noun)).equals("under");
        return under || light.undergo().contains(tree.lemma(carrier));
    }

    private boolean isSubject(int noun) {
        return tree.is(noun, "nsubj");
    }

    private int carrier(int noun) {
        int first = counted(subjects.firstConjunct(noun));
        int head = tree.head(first);
        if (head >= 0 && tree.is(first, "pobj") && tree.head(head) >= 0 && tree.is(head, "prep")) {
            head = tree.head(head);
        }
        if (head < 0 || !tree.token(head).isVerb()) {
            return noun;
        }
        boolean lends = isSubject(first)
                ? light.occur().contains(tree.lemma(head))
                : light.carry().contains(tree.lemma(head))
                        || light.undergo().contains(tree.lemma(head))
                        || light.occur().contains(tree.lemma(head));
        return lends ? head : noun;
    }

    /** "a round of talks", "a series of attacks": the noun that stands for it before the verb. */
    private int counted(int noun) {
        int of = tree.head(noun);
        int round = of < 0 ? -1 : tree.head(of);
        boolean through = round >= 0
                && tree.is(noun, "pobj")
                && tree.lemma(of).equals("of")
                && light.through().contains(tree.lemma(round));
        return through ? subjects.firstConjunct(round) : noun;
    }

    private static void addAll(List<Arg> args, String slot, List<Integer> heads) {
        for (int head : heads) {
            args.add(new Arg(slot, head));
        }
    }

    private static void addNew(List<Arg> args, List<Arg> more) {
        for (Arg arg : more) {
            if (!args.contains(arg)) {
                args.add(arg);
            }
        }
    }
}
