package org.entente.engine.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Dateline;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Tree;

/** Codes one sentence whose source and target are marked by hand: actor 0 is the source, actor 1 the target. */
final class MarkedSentence {
    private static final int SOURCE = 0;
    private static final int TARGET = 1;

    private final Lexicon lexicon;
    private final Syntax syntax;

    MarkedSentence(Lexicon lexicon, Syntax syntax) {
        this.lexicon = lexicon;
        this.syntax = syntax;
    }

    /** A sentence as read. */
    record Read(Tree tree, List<Coded> events) {}

    Read read(String sentence, List<Span> source, List<Span> target, Consumer<Attempt> trace) {
        int skip = Dateline.length(sentence);
        Tree tree = syntax.parse(syntax.words(sentence.substring(skip), skip));
        Cast cast = new Cast(tree);
        source.forEach(s -> cast.put(SOURCE, s));
        target.forEach(s -> cast.put(TARGET, s));
        new Pronouns(tree, cast).resolve();
        Frames frames = new Frames(tree, lexicon.light());
        return new Read(tree, new SentenceCoder(lexicon).code(frames, cast, trace));
    }

    /** The one event that says best what source does to target. */
    Optional<Coded> best(String sentence, List<Span> source, List<Span> target) {
        Read read = read(sentence, source, target, a -> {});
        return read.events().stream()
                .filter(e -> e.code().type().isPresent())
                .max(Comparator.comparingInt(MarkedSentence::fit)
                        .thenComparing(e -> !isAside(read.tree(), e.position()))
                        .thenComparingInt(Coded::specificity)
                        .thenComparingInt(e -> -e.trigger()));
    }

    /** Whether a token stands in a relative clause, which says less about the sentence than its main clause does. */
    private static boolean isAside(Tree tree, int token) {
        for (int i = token; i >= 0; i = tree.head(i)) {
            if (tree.is(i, "relcl")) {
                return true;
            }
        }
        return false;
    }

    /** How well an event's roles fit the marks. */
    private static int fit(Coded e) {
        Roles r = e.roles();
        boolean from = r.sources().contains(SOURCE);
        boolean to = r.targets().contains(TARGET);
        int fit = from && to ? 100 : 0;
        if (fit == 0 && from) {
            fit = r.others().contains(TARGET) ? 80 : 45;
        }
        if (fit == 0 && (to || r.others().contains(TARGET))) {
            fit = r.sources().isEmpty() ? 50 : 20;
        }
        if (fit < 100 && r.sources().contains(TARGET)) {
            boolean back = r.targets().contains(SOURCE) || r.others().contains(SOURCE);
            fit = Math.max(fit, back ? goesBothWays(e) ? 90 : 40 : 15);
        }
        return e.status() == Status.DENIED ? fit / 3 : fit;
    }

    private static boolean goesBothWays(Coded e) {
        PloverType type = e.code().type().orElseThrow();
        return e.roles().reciprocal()
                || type == PloverType.CONSULT
                || type == PloverType.COOPERATE
                || type == PloverType.AGREE;
    }
}
