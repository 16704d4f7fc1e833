package org.entente.engine.text.time;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All kinds of expression; where several begin with a word, the longest is meant. */
final class Grammar {
    private static final List<Rule> RULES = List.of(
            new DateRange(),
            new CalendarDate(),
            new NumericDate(),
            new Weekday(),
            new Near(),
            new Counting(),
            new Recall(),
            new PartOfYear(),
            new Season(),
            new Decade());
    /** A sentence without any of these, and without figures, has no date. */
    private static final Set<String> KEYS = keys();
    /** With these an expression begins that has one of the others in it. */
    private static final Set<String> OPENERS = Set.of(
            "the",
            "last",
            "next",
            "this",
            "that",
            "past",
            "coming",
            "a",
            "an",
            "early",
            "late",
            "earlier",
            "later",
            "mid",
            "end",
            "noon",
            "midnight",
            "midday",
            "dawn",
            "small",
            "beginning",
            "start",
            "middle",
            "close",
            "hours",
            "first",
            "final",
            "'",
            "’",
            "‘",
            "morning",
            "afternoon",
            "evening",
            "night",
            "current");

    private Grammar() {}

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(Months.words());
        keys.addAll(Weekdays.words());
        keys.addAll(Weekdays.cutWords());
        keys.addAll(Unit.words());
        keys.addAll(Season.words());
        keys.addAll(Decade.words());
        keys.addAll(Set.of("yesterday", "today", "tonight", "tomorrow", "overnight", "night", "evening", "morning"));
        keys.addAll(Set.of("afternoon", "date", "weekend", "quarter", "hours"));
        return Set.copyOf(keys);
    }

    /** Whether a word may be the core of an expression. */
    static boolean isKey(Word word) {
        return word.kind() == Word.Kind.WORD ? KEYS.contains(word.lower()) : word.kind() != Word.Kind.MARK;
    }

    private static boolean mayBegin(Word word) {
        return isKey(word) || OPENERS.contains(word.lower()) || Numbers.words().contains(word.lower());
    }

    /** The expression that begins with word {@code i}. */
    static Optional<Match> at(Words words, int i) {
        if (!mayBegin(words.at(i))) {
            return Optional.empty();
        }
        Optional<Match> plain = longest(words, i);
        int inner = Edges.before(words, i);
        Optional<Match> edged = inner > i ? longest(words, inner) : Optional.empty();
        Optional<Match> best = edged.isPresent()
                        && (plain.isEmpty() || edged.get().end() > plain.get().end())
                ? edged
                : plain;
        return best.filter(m -> !Names.at(words, best == edged ? inner : i, m.end()))
                .map(m -> new Match(Edges.after(words, m.end()), m.moment()));
    }

    private static Optional<Match> longest(Words words, int i) {
        Optional<Match> longest = Optional.empty();
        for (Rule rule : RULES) {
            Optional<Match> match = rule.at(words, i);
            if (match.isPresent()
                    && (longest.isEmpty() || match.get().end() > longest.get().end())) {
                longest = match;
            }
        }
        return longest;
    }
}
