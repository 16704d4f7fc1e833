package org.entente.engine.coding.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.engine.coding.event.Attempt;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.event.Matcher;
import org.entente.engine.coding.event.Roles;
import org.entente.engine.coding.event.SentenceCoder;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.coding.scene.EachOther;
import org.entente.engine.coding.scene.Light;
import org.entente.engine.coding.scene.Pronouns;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Outcome;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.entente.engine.scoring.Clues;
import org.entente.engine.scoring.Scorer;
import org.entente.engine.text.Dateline;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Tree;

/** Codes one sentence whose source and target are marked by hand: actor 0 is the source, actor 1 the target. */
public final class MarkedSentence {
    private static final int SOURCE = 0;
    private static final int TARGET = 1;
    /** Below this an event names but one of the two, and where it stands counts too. */
    private static final int PARTIAL = 80;

    private static final int STEP = 6;
    /** From this fit on the lexicon's event stands, unless the scorer holds another kind to be {@link #TRUST} times as likely. */
    private static final int SURE = 40;

    private static final double TRUST = 7;
    /** How many reasons are told. */
    private static final int REASONS = 6;
    /** Fits are told to the scorer in steps of this. */
    private static final int ROUGHLY = 20;

    private static final Set<String> BACKGROUND = Set.of("advcl", "relcl", "acl", "prep", "pcomp", "appos", "dep");

    private final Lexicon lexicon;
    private final Syntax syntax;
    private final Optional<Scorer> scorer;

    /** @param scorer has the last word on what kind of event it is; without one the lexicon alone speaks */
    public MarkedSentence(Lexicon lexicon, Syntax syntax, Optional<Scorer> scorer) {
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.scorer = scorer;
    }

    /** A sentence as read. */
    record Read(Tree tree, List<Coded> events) {}

    /** A parsed sentence and its two actors. */
    private record Cut(Tree tree, Frames frames, Cast cast) {}

    Read read(String sentence, List<Span> source, List<Span> target, Consumer<Attempt> trace) {
        Cut cut = cut(sentence, source, target);
        return new Read(cut.tree(), new SentenceCoder(lexicon).code(cut.frames(), cut.cast(), trace));
    }

    private Cut cut(String sentence, List<Span> source, List<Span> target) {
        int skip = Dateline.length(sentence);
        Tree tree = syntax.parse(syntax.words(sentence.substring(skip), skip));
        Cast cast = new Cast(tree);
        source.forEach(s -> cast.put(SOURCE, s));
        target.forEach(s -> cast.put(TARGET, s));
        new QuotedSelf(tree, cast).resolve();
        new Pronouns(tree, cast).resolve();
        new TheOther(tree, cast).resolve(SOURCE, TARGET);
        new EachOther(tree, cast).resolve();
        return new Cut(tree, new Frames(tree, Light.of(lexicon)), cast);
    }

    /**
     * The one event that says best what source does to target. If no entry holds with the actors where it wants them,
     * the entries are tried without: that the two deal with each other is known.
     */
    public Optional<Coded> best(String sentence, List<Span> source, List<Span> target) {
        Cut cut = cut(sentence, source, target);
        Finding finding = find(cut);
        return scorer.isEmpty()
                ? finding.best()
                : Optional.of(chosen(cut, finding, clues(cut, clues(finding, cut.tree()))));
    }

    /** The lexicon's best event, if the scorer does not know better; else another of its events; else one of likeness. */
    private Coded chosen(Cut cut, Finding finding, Clues clues) {
        Optional<String> told =
                finding.best().filter(e -> fit(e, cut.tree()) >= SURE).flatMap(e -> Likeness.kind(e.code()));
        String kind = scorer.orElseThrow().likeliest(clues, told, TRUST);
        return finding.best()
                .filter(e -> isOf(e, kind))
                .or(() -> best(
                        finding.events().stream().filter(e -> isOf(e, kind)).toList(), cut))
                .orElseGet(() -> alike(cut, kind));
    }

    /** What {@link #best} answers, and why. */
    public Optional<Judgement> judge(String sentence, List<Span> source, List<Span> target) {
        Cut cut = cut(sentence, source, target);
        Finding finding = find(cut);
        Clues clues = clues(cut, clues(finding, cut.tree()));
        return scorer.map(s -> {
            Coded coded = chosen(cut, finding, clues);
            String kind = Likeness.kind(coded.code()).orElseThrow();
            return new Judgement(coded.code(), coded.entry(), s.ranked(clues), s.reasons(clues, kind, REASONS));
        });
    }

    /** What the scorer is told of a sentence. {@code withEvents}: also what the lexicon makes of it. */
    public Clues clues(String sentence, List<Span> source, List<Span> target, boolean withEvents) {
        Cut cut = cut(sentence, source, target);
        return clues(cut, withEvents ? clues(find(cut), cut.tree()) : List.of());
    }

    private Clues clues(Cut cut, List<String> events) {
        return new ClueFinder(cut.frames(), cut.cast(), syntax.vectors()).find(SOURCE, TARGET, events);
    }

    /** The lexicon's events and the best of them for the marks; {@code how} it was found, as clues begin. */
    private record Finding(List<Coded> events, Optional<Coded> best, String how) {}

    private Finding find(Cut cut) {
        SentenceCoder coder = new SentenceCoder(lexicon);
        List<Coded> strict = coder.code(cut.frames(), cut.cast(), Matcher.UNTOLD);
        Optional<Coded> best = best(strict, cut);
        if (best.isPresent()) {
            return new Finding(strict, best, "");
        }
        List<Coded> lenient = coder.codeLeniently(cut.frames(), cut.cast());
        return new Finding(lenient, best(lenient, cut), "lenient ");
    }

    private static List<String> clues(Finding finding, Tree tree) {
        List<String> clues = new ArrayList<>();
        for (Coded event : finding.events()) {
            clue(finding.how() + "event ", event, tree, clues);
        }
        finding.best().ifPresent(best -> {
            clue(finding.how() + "best ", best, tree, clues);
            clues.add("entry " + best.entry());
        });
        return clues;
    }

    private static void clue(String what, Coded event, Tree tree, List<String> clues) {
        Likeness.kind(event.code()).ifPresent(kind -> {
            clues.add(what + kind);
            clues.add(what + kind + " " + fit(event, tree) / ROUGHLY);
        });
    }

    private static boolean isOf(Coded event, String kind) {
        return Likeness.kind(event.code()).filter(kind::equals).isPresent();
    }

    /** An event that no entry tells, but whose words are like those of {@code kind}. */
    private static Coded alike(Cut cut, String kind) {
        int at = 0;
        for (int i = 0; i < cut.tree().size(); i++) {
            if (cut.tree().head(i) < 0 && cut.frames().isVerb(i)) {
                at = i;
            }
        }
        Roles roles = new Roles(List.of(SOURCE), List.of(TARGET), List.of(), false);
        return new Coded(at, at, Likeness.code(kind), Likeness.ENTRY, roles, Status.HAPPENED, 0);
    }

    private Optional<Coded> best(List<Coded> events, Cut cut) {
        ReportedDeeds deeds = new ReportedDeeds(lexicon, cut.frames(), cut.cast());
        List<Coded> all = new ArrayList<>();
        events.forEach(e -> all.add(between(e)));
        events.forEach(e -> deeds.accusation(e).ifPresent(all::add));
        return all.stream()
                .filter(e -> e.code().type().isPresent())
                .max(Comparator.<Coded>comparingInt(e -> fit(e, cut.tree()))
                        .thenComparingInt(e -> -depth(e, cut.tree()))
                        .thenComparingInt(Coded::specificity)
                        .thenComparingInt(e -> -e.trigger()));
    }

    /** Between two a mere statement is a deed: to deny T's charge is to reject it, to condole with T supports it. */
    private Coded between(Coded e) {
        Outcome outcome = lexicon.operators().apply("between", e.code());
        return e.code().type().isPresent() || outcome.code().isEmpty()
                ? e
                : e.under("between", e.position(), outcome, Roles.NOBODY, 0);
    }

    /** In how many clauses and phrases the event stands: what is told in the main clause goes before its background. */
    private static int depth(Coded e, Tree tree) {
        int depth = 0;
        for (int i = e.position(); tree.head(i) >= 0; i = tree.head(i)) {
            if (BACKGROUND.contains(tree.label(i))) {
                depth++;
            }
        }
        return depth;
    }

    private static int fit(Coded e, Tree tree) {
        int fit = fit(e);
        return fit < PARTIAL ? fit - depth(e, tree) * STEP : fit;
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
