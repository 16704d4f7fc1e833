package org.entente.app.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.search.query.Meaning.Time;
import org.entente.engine.text.time.Sense;
import org.entente.engine.text.time.Setting;
import org.entente.engine.text.time.TimeFinder;

/**
 * The times in a query: bare years and ISO dates, whatever an article may write ("last month", "the spring of 2004"), two
 * of these with a dash or "to" between them, and what "since", "before" and "until" make of them.
 */
final class Times {
    /** A time, and where it stands. */
    record Found(int begin, int end, Time time) {}

    private record Span(int begin, int end, LocalDate first, LocalDate last, boolean range) {}

    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,-])((?:19|20)\\d\\d)(?:-(\\d\\d)(?:-(\\d\\d))?)?(?![\\p{L}\\p{N}]|[.,]\\d)");

    /** Articles write these with a capital; who searches does not. */
    private static final Pattern CALENDAR = Pattern.compile(
            "(?<!\\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|q[1-4])"
                    + "(?!\\p{L})");

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:-|–|—|\\.\\.|…|to|until|till|through)\\s*");
    private static final Pattern AND = Pattern.compile("\\s*(?:&|and)\\s*");
    private static final Pattern BEFORE =
            Pattern.compile("(?<!\\p{L})(since|from|after|before|until|till|up to|by|in|during|on|between)\\s*:?\\s*$");

    private Times() {}

    /** The times in {@code text}, in order; relative ones are read as of {@code today}. */
    static List<Found> in(String text, LocalDate today) {
        List<Span> spans = joined(text, spans(text, today));
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (Span span : spans) {
            found.add(found(text, from, span));
            from = span.end();
        }
        return found;
    }

    private static List<Span> spans(String text, LocalDate today) {
        List<Span> spans = new ArrayList<>(numbers(text));
        String written = CALENDAR.matcher(text).replaceAll(m -> capital(m.group()));
        for (TimeFinder.Found found : TimeFinder.find(written)) {
            found.in(Setting.of(today, Sense.PAST))
                    .ifPresent(period -> add(
                            spans,
                            new Span(
                                    found.begin(),
                                    found.end(),
                                    period.first(),
                                    period.last(),
                                    isRange(text.substring(found.begin(), found.end())))));
        }
        spans.sort(java.util.Comparator.comparingInt(Span::begin));
        return spans;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean isRange(String text) {
        return text.matches("(?i).*(?:\\bto\\b|\\band\\b|\\buntil\\b|\\p{N}\\s*[-–—/]\\s*\\p{N}).*")
                && !text.matches("\\d{4}-\\d\\d(?:-\\d\\d)?");
    }

    /** Longer ones take the place of shorter ones within them. */
    private static void add(List<Span> spans, Span span) {
        boolean within = spans.stream()
                .anyMatch(other -> overlap(other, span) && other.end() - other.begin() >= span.end() - span.begin());
        if (!within) {
            spans.removeIf(other -> overlap(other, span));
            spans.add(span);
        }
    }

    private static boolean overlap(Span a, Span b) {
        return a.begin() < b.end() && b.begin() < a.end();
    }

    private static List<Span> numbers(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher number = NUMBERS.matcher(text);
        // "2020-2023": the second year stands behind a dash, and is no part of the first date.
        Pattern second = Pattern.compile("((?:19|20)\\d\\d)(?!\\p{N})");
        for (int at = 0; at <= text.length() && number.find(at); ) {
            date(number).ifPresent(spans::add);
            at = Math.max(number.end(), at + 1);
            Matcher dash = Pattern.compile("[-–—]").matcher(text).region(at, text.length());
            if (dash.lookingAt()) {
                Matcher year = second.matcher(text).region(dash.end(), text.length());
                if (year.lookingAt()) {
                    int y = Integer.parseInt(year.group(1));
                    spans.add(
                            new Span(year.start(), year.end(), LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31), false));
                    at = year.end();
                }
            }
        }
        return spans;
    }

    private static Optional<Span> date(Matcher number) {
        int year = Integer.parseInt(number.group(1));
        try {
            LocalDate first = LocalDate.of(year, 1, 1);
            LocalDate last = LocalDate.of(year, 12, 31);
            if (number.group(3) != null) {
                first = LocalDate.of(year, Integer.parseInt(number.group(2)), Integer.parseInt(number.group(3)));
                last = first;
            } else if (number.group(2) != null) {
                YearMonth month = YearMonth.of(year, Integer.parseInt(number.group(2)));
                first = month.atDay(1);
                last = month.atEndOfMonth();
            }
            return Optional.of(new Span(number.start(), number.end(), first, last, false));
        } catch (DateTimeException e) {
            return Optional.empty(); // 2024-13 is no month, and a word like any other
        }
    }

    /** Two with a dash between them are one. */
    private static List<Span> joined(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isJoined(text, last, span)) {
                boolean swapped = span.first().isBefore(last.first());
                joined.set(
                        joined.size() - 1,
                        new Span(
                                last.begin(),
                                span.end(),
                                swapped ? span.first() : last.first(),
                                swapped ? last.last() : span.last(),
                                true));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean isJoined(String text, Span last, Span next) {
        String gap = text.substring(last.end(), next.begin()).toLowerCase(Locale.ROOT);
        String before = text.substring(0, last.begin()).toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(gap).matches()
                || AND.matcher(gap).matches() && before.matches("(?s).*(?<!\\p{L})between\\s*");
    }

    private static Found found(String text, int from, Span span) {
        String before = text.substring(from, span.begin()).toLowerCase(Locale.ROOT);
        Matcher word = BEFORE.matcher(before);
        if (before.length() != span.begin() - from || !word.find()) {
            return found(span.begin(), span, Optional.of(span.first()), Optional.of(span.last()));
        }
        int begin = from + word.start();
        Optional<LocalDate> first = Optional.of(span.first());
        Optional<LocalDate> last = Optional.of(span.last());
        return switch (word.group(1)) {
            case "since", "from" -> found(begin, span, first, span.range() ? last : Optional.empty());
            case "after" -> found(begin, span, Optional.of(span.last().plusDays(1)), Optional.empty());
            case "before" ->
                found(begin, span, Optional.empty(), Optional.of(span.first().minusDays(1)));
            case "until", "till", "up to", "by" -> found(begin, span, Optional.empty(), last);
            default -> found(begin, span, first, last);
        };
    }

    private static Found found(int begin, Span span, Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Found(begin, span.end(), new Time(first, last));
    }
}
