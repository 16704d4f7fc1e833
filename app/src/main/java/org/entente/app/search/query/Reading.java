package org.entente.app.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.search.query.Meaning.OneOf;
import org.entente.app.search.query.Meaning.Passed;
import org.entente.app.search.query.Meaning.Plain;
import org.entente.app.search.query.Meaning.Who;
import org.entente.app.search.query.Query.Guess;

/** One query being read, word by word. */
final class Reading {
    private static final int OTHERS = 6;
    private static final Set<String> OF = Set.of("of", "the");

    private final Interpreter interpreter;
    private final String text;
    private final Quotes quotes;
    private final List<Times.Found> times;
    private final List<Word> words;
    private final List<String> texts;
    private final LocalDate day;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();

    Reading(Interpreter interpreter, String text, LocalDate today) {
        this.interpreter = interpreter;
        this.text = text;
        quotes = Quotes.in(text);
        times = Times.in(quotes.blanked(text), today);
        words = Word.of(text);
        texts = words.stream().map(Word::text).toList();
        day = times.isEmpty() ? today : last(times.get(times.size() - 1).time(), today);
    }

    /** People are what they were at the end of the time asked for. */
    private static LocalDate last(Meaning.Time time, LocalDate today) {
        LocalDate last = time.to().orElse(today);
        return last.isAfter(today) ? today : last;
    }

    Query query() {
        int at = 0;
        while (at < words.size()) {
            at = take(at);
        }
        return new Query(text, taken, guesses);
    }

    /** Takes what begins with a word; returns the first word behind it. */
    private int take(int at) {
        int begin = words.get(at).begin();
        Optional<Quotes.Quote> quote =
                quotes.all().stream().filter(q -> q.holds(begin)).findFirst();
        if (quote.isPresent()) {
            return quoted(at, quote.get());
        }
        Names names = names(at);
        Optional<Times.Found> time = times.stream()
                .filter(t -> t.begin() <= begin && t.end() > begin)
                .findFirst();
        if (time.isPresent() && behind(at, time.get().end()) - at >= names.length()) {
            return timed(at, time.get(), names);
        }
        int members = members(at, names);
        return members > at ? members : names.length() > 0 ? named(at, names) : plain(at);
    }

    private Names names(int at) {
        return Names.at(interpreter.vocabularies(), words, at, day);
    }

    /** The first word that begins at or after a place in the text. */
    private int behind(int at, int end) {
        int i = at;
        while (i < words.size() && words.get(i).begin() < end) {
            i++;
        }
        return i;
    }

    private int quoted(int at, Quotes.Quote quote) {
        int next = behind(at, quote.end());
        String said = text.substring(
                words.get(at).begin(), Math.min(words.get(next - 1).end(), quote.end()));
        taken.add(new Taken(
                quote.begin(), quote.end(), text.substring(quote.begin(), quote.end()), Names.words(said), List.of()));
        return next;
    }

    private int timed(int at, Times.Found time, Names names) {
        int begin = Math.max(
                time.begin(), taken.isEmpty() ? 0 : taken.get(taken.size() - 1).end());
        taken.add(new Taken(begin, time.end(), text.substring(begin, time.end()), time.time(), names.meanings()));
        return behind(at, time.end());
    }

    /** "members:EU", "members of the EU", "EU members"; {@code at} if there is none of these. */
    private int members(int at, Names names) {
        int end = at + names.length();
        if (names.length() > 0 && end < words.size() && texts.get(end).equals("members")) {
            return body(names)
                    .map(who -> add(at, end + 1, members(who), names.meanings()))
                    .orElse(at);
        }
        if (!texts.get(at).equals("members")) {
            return at;
        }
        int next = at + 1;
        while (next < words.size() && OF.contains(texts.get(next))) {
            next++;
        }
        if (next == words.size()) {
            return at;
        }
        Names of = names(next);
        int last = next + of.length();
        return body(of).map(who -> add(at, last, members(who), of.meanings())).orElse(at);
    }

    private static Meaning members(Who who) {
        return new Meaning.Members(who.code(), who.name());
    }

    private Optional<Who> body(Names names) {
        return names.meanings().stream()
                .filter(Who.class::isInstance)
                .map(Who.class::cast)
                .filter(who -> interpreter.tables.hasMembers(who.code()))
                .findFirst();
    }

    private int named(int at, Names names) {
        int end = at + names.length();
        Meaning first = names.meanings().get(0);
        List<Meaning> others =
                new ArrayList<>(names.meanings().subList(1, names.meanings().size()));
        if (names.length() == 1 && first instanceof Who who && who.kind().equals("state")) {
            others.addAll(interpreter.tables.sharing(texts.get(at)));
        }
        others.add(Names.words(
                text.substring(words.get(at).begin(), words.get(end - 1).end())));
        return add(at, end, first, others);
    }

    private int plain(int at) {
        String word = texts.get(at);
        String typed = words.get(at).typed();
        boolean small = SmallWords.has(word);
        List<Who> sharing = small ? List.of() : interpreter.tables.sharing(word);
        if (sharing.size() > 1) {
            List<Meaning> others = new ArrayList<>(sharing);
            others.add(new Plain(typed));
            return add(at, at + 1, new OneOf(sharing), others);
        }
        if (SmallWords.joins(word) || small && words.size() > 1) {
            return add(at, at + 1, new Passed(typed), List.of());
        }
        guess(words.get(at));
        return add(at, at + 1, new Plain(typed), interpreter.tables.fields(word));
    }

    private void guess(Word word) {
        interpreter
                .spelling
                .meant(word.text())
                .ifPresent(meant -> guesses.add(new Guess(
                        word.typed(), meant, text.substring(0, word.begin()) + meant + text.substring(word.end()))));
    }

    private int add(int at, int end, Meaning meaning, List<Meaning> others) {
        Set<Meaning> different = new LinkedHashSet<>(others);
        different.remove(meaning);
        int begin = words.get(at).begin();
        int last = words.get(end - 1).end();
        taken.add(new Taken(
                begin,
                last,
                text.substring(begin, last),
                meaning,
                different.stream().limit(OTHERS).toList()));
        return end;
    }
}
