package org.entente.app.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.engine.coding.Explanation;
import org.entente.engine.coding.Explanation.Made;
import org.entente.engine.coding.mark.Judgement;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** An {@link Explanation} for a reader: actors, tree, clauses, entries tried and why each lost, events. */
public final class ExplanationText {
    private static final int KINDS = 3;

    private ExplanationText() {}

    public static String print(Explanation e, String text) {
        StringBuilder out = new StringBuilder();
        out.append("Actors\n");
        e.actors().forEach(a -> out.append("  ")
                .append(a.span().of(text))
                .append(": ")
                .append(a.actor().label())
                .append('\n'));
        out.append("\nTree (number, word, tag, hangs on, as)\n");
        tree(e.tree(), out);
        out.append("\nClauses and the entries tried\n");
        e.frames().forEach(f -> frame(e, f, out));
        out.append("\nEvents\n");
        if (e.events().isEmpty()) {
            out.append("  none\n");
        }
        e.events().forEach(m -> out.append("  ").append(event(e.tree(), m)).append('\n'));
        e.judgement().ifPresent(j -> judgement(j, out));
        return out.toString();
    }

    /** What the scorer makes of the marked pair: its three likeliest kinds, and the clues that speak for the answer. */
    private static void judgement(Judgement j, StringBuilder out) {
        out.append("\nBetween the marked pair\n  ")
                .append(j.code().typeName())
                .append(' ')
                .append(j.code().code())
                .append(' ')
                .append(j.code().label())
                .append(", by ")
                .append(j.entry())
                .append("\n  scorer: ");
        out.append(j.likely().entrySet().stream()
                .limit(KINDS)
                .map(kind -> String.format(Locale.ROOT, "%s %.0f %%", kind.getKey(), 100 * kind.getValue()))
                .collect(Collectors.joining(", ")));
        out.append("\n  for it speak:\n");
        j.reasons().forEach(r -> out.append(String.format(Locale.ROOT, "    %+.2f  %s\n", r.weight(), r.clue())));
    }

    /** A clause with what stands in its slots: {@code "refused [subject=Iran, clause=lift]"}. */
    public static String clause(Tree tree, Frame frame) {
        return tree.token(frame.head()).form()
                + (frame.passive() ? " (passive)" : "")
                + frame.args().stream()
                        .map(a -> a.slot() + "=" + tree.token(a.head()).form())
                        .collect(Collectors.joining(", ", " [", "]"));
    }

    private static void tree(Tree tree, StringBuilder out) {
        for (int i = 0; i < tree.size(); i++) {
            String head = tree.head(i) < 0
                    ? ""
                    : tree.head(i) + " " + tree.token(tree.head(i)).form();
            out.append("  %3d  %-20s %-5s %-20s %s%n"
                    .formatted(i, tree.token(i).form(), tree.tag(i), head, tree.label(i))
                    .replace(System.lineSeparator(), "\n"));
        }
    }

    private static void frame(Explanation e, Frame frame, StringBuilder out) {
        Tree tree = e.tree();
        out.append("  ").append(clause(tree, frame)).append('\n');
        for (Tried tried : Tried.of(e, frame)) {
            out.append("      ")
                    .append(tried.entry())
                    .append(": ")
                    .append(tried.why())
                    .append('\n');
        }
    }

    private static String event(Tree tree, Made made) {
        return who(made.sources()) + " → " + who(made.targets()) + "  "
                + made.code().typeName()
                + (made.code().mode().isEmpty() ? "" : "/" + made.code().mode())
                + " " + made.code().code() + " " + made.code().label()
                + (made.status() == Status.HAPPENED ? "" : ", " + made.status().code())
                + "\n    by " + made.entry() + " at \""
                + tree.token(made.trigger()).form() + "\"";
    }

    private static String who(List<Actor> actors) {
        return actors.isEmpty() ? "---" : actors.stream().map(Actor::label).collect(Collectors.joining(", "));
    }
}
