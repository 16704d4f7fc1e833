package org.entente.engine.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates a sentence names, relative to the day of publication: "September 19-20 last year", "on Friday",
 * "in March 2004", "two weeks ago". A date without a year is the latest one not after publication, as reports have it.
 */
public final class TimeFinder {
    /**
     * A date in the text: first and last day, how precise, and its place as offsets into the sentence.
     *
     * @param weekday a weekday alone, of the week before publication as reports have it
     */
    public record Found(int begin, int end, LocalDate from, LocalDate to, Grain grain, boolean weekday) {
        /** The same date some days later. */
        public Found later(int days) {
            return new Found(begin, end, from.plusDays(days), to.plusDays(days), grain, weekday);
        }
    }

    /** How precise a date is. */
    public enum Grain {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    private static final String MONTH =
            "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TO = "\\s?(?:-|–|—|to|and|/)\\s?";
    private static final String YEAR = "(?:,?\\s(?:of\\s)?((?:19|20)\\d\\d|last year|this year|next year))?";
    private static final String WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String NUMBER = "(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private static final Pattern DATE = Pattern.compile(
            "\\b(?:"
                    + "(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)"
                    + "|(?<mdy>" + MONTH + "\\s" + DAY + "(?:" + TO + DAY + ")?(?!\\d)" + YEAR + ")"
                    + "|(?<dmy>(?:the\\s)?" + DAY + "(?:" + TO + DAY + ")?\\s(?:of\\s)?" + MONTH + "\\b" + YEAR + ")"
                    + "|(?<my>" + MONTH + "\\b\\.?,?\\s(?:of\\s)?((?:19|20)\\d\\d|last year|this year))"
                    + "|(?<wd>(?:(last|next|this)\\s)?" + WEEKDAY + "\\b)"
                    + "|(?<ago>" + NUMBER + "\\s(day|week|month|year)s?\\s(?:ago|earlier))"
                    + "|(?<rel>(last|this|next|earlier this|later this|late last|early this)\\s(week|month|year))"
                    + "|(?<near>yesterday|today|tonight|tomorrow)"
                    + "|(?<m>(?<=\\b(?:[Ii]n|[Ss]ince|[Dd]uring|last|late|early|mid|this)[\\s-])" + MONTH
                    + "\\b(?!\\s\\d))"
                    + "|(?<y>(?<!(?:[Rr]esolution|Declaration of|Agreement of|Convention of|Treaty of|Act of|Protocol of|Constitution of)\\s)(?<![\\d$€£.,-])(?:19[5-9]|20[0-4])\\d\\b(?![-–]\\d|\\s(?:people|troops|soldiers|men|tons|percent))))");

    private TimeFinder() {}

    /** All dates in {@code sentence}; without {@code published} only those that name their year. */
    public static List<Found> find(String sentence, LocalDate published) {
        List<Found> found = new ArrayList<>(2);
        Matcher m = DATE.matcher(sentence);
        while (m.find()) {
            LocalDate[] range = null;
            Grain grain = Grain.DAY;
            if (m.group("iso") != null) {
                range = iso(m.group("iso"));
            } else if (m.group("mdy") != null) {
                range = days(m.group(3), m.group(4), m.group(5), m.group(6), published);
            } else if (m.group("dmy") != null) {
                range = days(m.group(10), m.group(8), m.group(9), m.group(11), published);
            } else if (m.group("my") != null) {
                grain = Grain.MONTH;
                range = month(m.group(13), m.group(14), published);
            } else if (m.group("m") != null) {
                grain = Grain.MONTH;
                range = month(m.group("m"), null, published);
            } else if (m.group("y") != null) {
                grain = Grain.YEAR;
                int year = Integer.parseInt(m.group("y"));
                range = new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)};
            } else if (published != null) {
                grain = relativeGrain(m);
                range = relative(m, published);
            }
            if (range != null) {
                found.add(new Found(m.start(), m.end(), range[0], range[1], grain, m.group("wd") != null));
            }
        }
        return found;
    }

    private static LocalDate[] iso(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return new LocalDate[] {day, day};
        } catch (java.time.DateTimeException e) {
            return null; // thirty-first of February: a number, not a date
        }
    }

    private static LocalDate[] days(String month, String first, String last, String year, LocalDate published) {
        int m = monthNumber(month);
        int d = Integer.parseInt(first);
        int e = last == null ? d : Integer.parseInt(last);
        Integer y = year(year, published);
        if (d < 1 || d > 31 || e < d || e > 31 || y == null && published == null) {
            return null;
        }
        try {
            if (y == null) {
                y = published.getYear();
                if (LocalDate.of(y, m, d).isAfter(published.plusDays(1))) {
                    y--;
                }
            }
            return new LocalDate[] {LocalDate.of(y, m, d), LocalDate.of(y, m, e)};
        } catch (java.time.DateTimeException wrong) {
            return null; // "June 31": a slip of the writer; unknown is better than a guess
        }
    }

    private static LocalDate[] month(String month, String year, LocalDate published) {
        int m = monthNumber(month);
        Integer y = year(year, published);
        if (y == null) {
            if (published == null) {
                return null;
            }
            y = m > published.getMonthValue() ? published.getYear() - 1 : published.getYear();
        }
        LocalDate first = LocalDate.of(y, m, 1);
        return new LocalDate[] {first, first.with(TemporalAdjusters.lastDayOfMonth())};
    }

    /** The year named, null if none is or it cannot be known. */
    private static Integer year(String text, LocalDate published) {
        if (text == null) {
            return null;
        }
        if (Character.isDigit(text.charAt(0))) {
            return Integer.valueOf(text);
        }
        if (published == null) {
            return null;
        }
        return published.getYear() + (text.startsWith("last") ? -1 : text.startsWith("next") ? 1 : 0);
    }

    private static Grain relativeGrain(Matcher m) {
        String unit = m.group("ago") != null ? m.group("ago") : m.group("rel");
        if (unit == null || unit.contains("day")) {
            return Grain.DAY;
        }
        return unit.contains("week") ? Grain.WEEK : unit.contains("month") ? Grain.MONTH : Grain.YEAR;
    }

    private static LocalDate[] relative(Matcher m, LocalDate published) {
        if (m.group("wd") != null) {
            DayOfWeek day =
                    DayOfWeek.valueOf(m.group("wd").replaceAll(".*\\s", "").toUpperCase(Locale.ROOT));
            LocalDate date = m.group("wd").startsWith("next")
                    ? published.with(TemporalAdjusters.next(day))
                    : published.with(TemporalAdjusters.previousOrSame(day));
            if (m.group("wd").startsWith("last") && date.equals(published)) {
                date = published.minusWeeks(1);
            }
            return new LocalDate[] {date, date};
        }
        if (m.group("near") != null) {
            LocalDate day =
                    switch (m.group("near")) {
                        case "yesterday" -> published.minusDays(1);
                        case "tomorrow" -> published.plusDays(1);
                        default -> published;
                    };
            return new LocalDate[] {day, day};
        }
        if (m.group("ago") != null) {
            String[] words = m.group("ago").split("\\s");
            int n = NUMBERS.containsKey(words[0]) ? NUMBERS.get(words[0]) : Integer.parseInt(words[0]);
            return shifted(words[1], -n, published);
        }
        String[] words = m.group("rel").split("\\s");
        int shift = m.group("rel").contains("last") ? -1 : m.group("rel").startsWith("next") ? 1 : 0;
        return shifted(words[words.length - 1], shift, published);
    }

    private static LocalDate[] shifted(String unit, int n, LocalDate published) {
        if (unit.startsWith("day")) {
            LocalDate day = published.plusDays(n);
            return new LocalDate[] {day, day};
        }
        if (unit.startsWith("week")) {
            LocalDate monday = published.plusWeeks(n).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new LocalDate[] {monday, monday.plusDays(6)};
        }
        if (unit.startsWith("month")) {
            LocalDate first = published.plusMonths(n).withDayOfMonth(1);
            return new LocalDate[] {first, first.with(TemporalAdjusters.lastDayOfMonth())};
        }
        LocalDate first = published.plusYears(n).withDayOfYear(1);
        return new LocalDate[] {first, first.with(TemporalAdjusters.lastDayOfYear())};
    }

    private static int monthNumber(String name) {
        return switch (name.substring(0, 3)) {
            case "Jan" -> 1;
            case "Feb" -> 2;
            case "Mar" -> 3;
            case "Apr" -> 4;
            case "May" -> 5;
            case "Jun" -> 6;
            case "Jul" -> 7;
            case "Aug" -> 8;
            case "Sep" -> 9;
            case "Oct" -> 10;
            case "Nov" -> 11;
            default -> 12;
        };
    }
}
