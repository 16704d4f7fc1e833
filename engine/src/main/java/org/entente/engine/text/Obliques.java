package org.entente.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.engine.text.Frame.Arg;

/** The prepositional arguments and indirect objects of a head, each in a slot named by its preposition. */
final class Obliques {
    private static final Set<String> TOGETHER = Set.of("together", "along", "jointly", "alongside");

    private final Tree tree;

    Obliques(Tree tree) {
        this.tree = tree;
    }

    List<Arg> of(int head) {
        List<Arg> args = new ArrayList<>();
        addTo(args, head);
        return args;
    }

    void addTo(List<Arg> args, int head) {
        for (int child : tree.children(head)) {
            switch (tree.label(child)) {
                case "prep" -> prep(args, child, word(child));
                case "dative" -> dative(args, child);
                case "agent" -> prep(args, child, "by");
                case "advmod", "prt" -> under(args, child);
                default -> {
                    // not an oblique
                }
            }
        }
    }

    /** "walked away from talks"; "together with T" is another matter than "with T". */
    private void under(List<Arg> args, int adverb) {
        boolean joint = TOGETHER.contains(tree.lemma(adverb));
        for (Arg arg : of(adverb)) {
            args.add(joint ? new Arg("together " + arg.slot(), arg.head()) : arg);
        }
    }

    private void dative(List<Arg> args, int child) {
        if (tree.tag(child).equals("IN") || tree.tag(child).equals("TO")) {
            prep(args, child, "to");
        } else {
            args.add(new Arg(Frame.INDIRECT, child));
        }
    }

    private void prep(List<Arg> args, int prep, String slot) {
        for (int child : tree.children(prep)) {
            switch (tree.label(child)) {
                case "pobj" -> args.add(new Arg(slot, child));
                case "pcomp" -> {
                    if (tree.tag(child).equals("IN") || tree.tag(child).equals("TO")) {
                        prep(args, child, slot + " " + word(child));
                    } else {
                        args.add(new Arg(slot, child));
                    }
                }
                case "prep" -> prep(args, child, slot + " " + word(child));
                case "conj" -> prep(args, child, tree.tag(child).equals("IN") ? word(child) : slot);
                default -> {
                    // an adverb or punctuation inside the preposition
                }
            }
        }
    }

    private String word(int prep) {
        return tree.token(prep).form().toLowerCase(Locale.ROOT);
    }
}
