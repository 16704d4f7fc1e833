package org.entente.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.engine.text.Frame.Arg;

/** The prepositional arguments and indirect objects of a head, each in a slot named by its preposition. */
final class Obliques {
    private static final Set<String> SETTINGS = Set.of(
            "breakfast",
            "dinner",
            "door",
            "fringe",
            "lunch",
            "margin",
            "phone",
            "sideline",
            "telephone",
            "time",
            "week");

    private static final Set<String> COMPLETING = Set.of("from", "to", "against");
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
                case "pobj" -> {
                    args.add(new Arg(slot, child));
                    swallowed(args, child);
                }
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

    /** "met in Baku with X", "behind closed doors with X": the parser likes to hang the second phrase on the setting. */
    private void swallowed(List<Arg> args, int place) {
        if (tree.lemma(tree.head(place)).equals("of")) {
            ofWhom(args, place);
        }
        if (!tree.token(place).isName() && !SETTINGS.contains(tree.lemma(place))) {
            return;
        }
        for (int child : tree.children(place)) {
            if (tree.is(child, "prep")) {
                String word = word(child);
                if (word.equals("with") || word.equals("against") || word.equals("to") || word.equals("between")) {
                    prep(args, child, word);
                }
            }
        }
    }

    /** "the extradition of a spy from X", "the appeal of the miners to X": the second phrase completes the first noun. */
    private void ofWhom(List<Arg> args, int whom) {
        for (int child : tree.children(whom)) {
            if (tree.is(child, "prep") && COMPLETING.contains(word(child))) {
                prep(args, child, word(child));
            }
        }
    }

    private String word(int prep) {
        return tree.token(prep).form().toLowerCase(Locale.ROOT);
    }
}
