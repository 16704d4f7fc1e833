package org.entente.engine.coding.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.event.Matcher;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Example;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Problem;
import org.entente.engine.ontology.Span;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;

/**
 * Proves a lexicon by its examples: every {@code codes} sentence gives exactly its entry between its marked actors,
 * every {@code skips} sentence gives nothing, and every {@code known-wrong} sentence is still wrong.
 */
public final class Prover {
    private final MarkedSentence sentences;

    public Prover(Lexicon lexicon, Syntax syntax) {
        this.sentences = new MarkedSentence(lexicon, syntax, Optional.empty());
    }

    /** Everything wrong with the examples of these entries, in the order of the files. */
    public List<Problem> prove(List<Entry> entries) {
        return entries.parallelStream()
                .flatMap(entry -> prove(entry).stream())
                .sorted()
                .toList();
    }

    private List<Problem> prove(Entry entry) {
        List<Problem> problems = new ArrayList<>();
        if (entry.codes().size() < 2) {
            problems.add(new Problem(entry.file(), entry.line(), entry.id(), "fewer than two codes examples; add one"));
        }
        if (entry.skips().isEmpty()) {
            problems.add(new Problem(entry.file(), entry.line(), entry.id(), "no skips example; add one"));
        }
        entry.codes().forEach(e -> report(problems, entry, e, codes(entry, e)));
        entry.skips().forEach(e -> report(problems, entry, e, skips(e)));
        for (Example example : entry.knownWrong()) {
            if (codes(entry, example).isEmpty()) {
                report(problems, entry, example, "known-wrong is right now; move it to codes");
            }
        }
        return problems;
    }

    private static void report(List<Problem> problems, Entry entry, Example example, String fault) {
        if (!fault.isEmpty()) {
            problems.add(new Problem(entry.file(), example.line(), entry.id(), fault + ": " + example.text()));
        }
    }

    private String skips(Example example) {
        if (example.source().isEmpty() && example.target().isEmpty()) {
            return "a skips example without an S[actor] or T[actor] proves nothing; mark one";
        }
        MarkedSentence.Read read = read(example);
        return read.events().isEmpty() ? "" : "should give nothing but gives " + told(read);
    }

    /** What is wrong with what {@code example} gives, empty if nothing. */
    private String codes(Entry entry, Example example) {
        MarkedSentence.Read read = read(example);
        List<Coded> mine = read.events().stream()
                .filter(e -> entry.isOperator() || isOf(e, entry))
                .filter(e -> isNeutral(entry) || isOf(e, entry) || e.entry().startsWith(entry.id() + "+"))
                .toList();
        if (mine.isEmpty()) {
            return "gives " + (read.events().isEmpty() ? "nothing" : told(read));
        }
        if (read.events().size() > 1) {
            return "gives more than one event: " + told(read);
        }
        Coded event = mine.get(0);
        if (!example.code().isEmpty() && !event.code().code().equals(example.code())) {
            return "gives code " + event.code().code() + ", not " + example.code();
        }
        if (!example.source().isEmpty() && !event.roles().sources().contains(0)) {
            return "the source is not S: " + told(read);
        }
        if (!example.target().isEmpty() && !event.roles().targets().contains(1)) {
            return "the target is not T: " + told(read);
        }
        return trigger(example, event, read.tree());
    }

    /** An event of this entry, or of this entry under an auxiliary that left its code: "will pay a price". */
    private static boolean isOf(Coded e, Entry entry) {
        return e.entry().equals(entry.id())
                || e.entry().endsWith("+" + entry.id()) && e.code().code().equals(entry.code());
    }

    /** "began bombing" is bombing, talks that ended were talks: the operator leaves no mark on the event. */
    private static boolean isNeutral(Entry entry) {
        return entry.operator().equals("continue") || entry.operator().equals("over");
    }

    private static String trigger(Example example, Coded event, Tree tree) {
        Token token = tree.token(event.trigger());
        Token position = tree.token(event.position());
        boolean marked = example.trigger().isEmpty()
                || example.trigger().stream()
                        .anyMatch(v -> v.overlaps(new Span(token.begin(), token.end()))
                                || v.overlaps(new Span(position.begin(), position.end())));
        return marked ? "" : "the trigger is \"" + token.form() + "\", not the one marked V";
    }

    private MarkedSentence.Read read(Example e) {
        return sentences.read(e.text(), e.source(), e.target(), Matcher.UNTOLD);
    }

    private static String told(MarkedSentence.Read read) {
        return read.events().stream().map(Prover::told).collect(Collectors.joining("; "));
    }

    private static String told(Coded e) {
        return e.entry() + " " + e.code().code() + " (" + who(e.roles().sources()) + " to "
                + who(e.roles().targets()) + ")";
    }

    private static String who(List<Integer> actors) {
        return actors.isEmpty()
                ? "nobody"
                : actors.stream().map(a -> a == 0 ? "S" : "T").collect(Collectors.joining(" and "));
    }
}
