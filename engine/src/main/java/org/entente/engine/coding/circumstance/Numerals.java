package org.entente.engine.coding.circumstance;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.engine.text.Tree;

/**
 * Numbers in figures and words: "1,200", "3.5 million", "two hundred and fifty", "a dozen", "half a million",
 * "between 20 and 30". "Dozens", "several hundred" and "third" are none that can be relied on.
 */
final class Numerals {
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,3}(?:,\\d{3})++|\\d+)((?:\\.\\d+)?)([a-z]{0,2})");
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Double> GREAT = Map.ofEntries(
            Map.entry("dozen", 12.0),
            Map.entry("score", 20.0),
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("lakh", 1e5),
            Map.entry("crore", 1e7),
            Map.entry("k", 1e3),
            Map.entry("m", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("mln", 1e6),
            Map.entry("bn", 1e9),
            Map.entry("b", 1e9),
            Map.entry("tn", 1e12));
    private static final Set<String> VAGUE = Set.of("several", "few", "many", "some", "couple", "numerous", "various");
    private static final Set<String> LINKS = Set.of("to", "or", "-", "–");
    private static final Map<String, Double> PARTS = Map.of("half", 0.5, "quarter", 0.25);
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final Tree tree;

    Numerals(Tree tree) {
        this.tree = tree;
    }

    /** The number that begins at {@code token}, with its range if it is one. */
    Optional<Amount> at(int token) {
        int between = word(token).equals("between") ? token + 1 : token;
        Optional<Amount> first = one(between);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int next = first.get().to() + 1;
        String link = word(next);
        boolean range = between > token ? link.equals("and") : LINKS.contains(link);
        Optional<Amount> last = range ? one(next + 1) : Optional.empty();
        return Optional.of(last.map(l -> range(token, first.get(), l)).orElse(first.get()));
    }

    /** "4 to 5 million" begins with four million. */
    private Amount range(int from, Amount low, Amount high) {
        double factor = low.from() == low.to() ? great(high) : 1;
        double value = low.value() * factor <= high.value() ? low.value() * factor : low.value();
        return value < high.value() ? new Amount(from, high.to(), value, high.value()) : low;
    }

    private double great(Amount amount) {
        return amount.to() > amount.from() ? GREAT.getOrDefault(word(amount.to()), 1.0) : 1;
    }

    private Optional<Amount> one(int token) {
        Optional<Amount> part = fraction(token);
        if (part.isPresent()) {
            return part;
        }
        boolean article = ARTICLES.contains(word(token));
        Optional<Amount> start = article ? bare(token) : small(token).or(() -> plain(token));
        return start.map(this::multiplied);
    }

    /** "half a million", "a quarter of a million". */
    private Optional<Amount> fraction(int token) {
        int noun = ARTICLES.contains(word(token)) ? token + 1 : token;
        double part = PARTS.getOrDefault(word(noun), 0.0);
        if (part == 0) {
            return Optional.empty();
        }
        int next = word(noun + 1).equals("of") ? noun + 2 : noun + 1;
        int great = ARTICLES.contains(word(next)) ? next + 1 : next;
        return isGreat(great)
                ? Optional.of(new Amount(token, great, part * GREAT.get(word(great)), part * GREAT.get(word(great))))
                : Optional.empty();
    }

    /** "a dozen", "a million". */
    private Optional<Amount> bare(int article) {
        return isGreat(article + 1) && word(article + 1).length() > 2
                ? Optional.of(new Amount(article, article, 1, 1))
                : Optional.empty();
    }

    /** "dozen" with nothing before it that is vague: "hundred" of "several hundred" is no number. */
    private Optional<Amount> plain(int token) {
        boolean alone = token > 0 && VAGUE.contains(word(token - 1));
        return !alone && isGreat(token) && word(token).length() > 2
                ? Optional.of(new Amount(token, token, GREAT.get(word(token)), GREAT.get(word(token))))
                : Optional.empty();
    }

    private boolean isGreat(int token) {
        return GREAT.containsKey(word(token));
    }

    /** Figures, or a word below a hundred: "twelve", "thirty-eight". */
    private Optional<Amount> small(int token) {
        String word = word(token);
        boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0));
        Matcher figures = digits ? FIGURES.matcher(word) : null;
        if (digits && figures.matches()) {
            Double factor = figures.group(3).isEmpty() ? Double.valueOf(1) : GREAT.get(figures.group(3));
            double value = Double.parseDouble(figures.group(1).replace(",", "") + figures.group(2));
            return factor == null ? Optional.empty() : Optional.of(amount(token, token, value, factor));
        }
        Integer value = SMALL.get(word);
        if (value == null) {
            return Optional.empty();
        }
        int unit = word(token + 1).equals("-") ? token + 2 : token + 1;
        Integer more = value >= 20 && value % 10 == 0 ? SMALL.get(word(unit)) : null;
        return Optional.of(
                more != null && more < 10 ? amount(token, unit, value + more, 1) : amount(token, token, value, 1));
    }

    private static Amount amount(int from, int to, double value, double factor) {
        double exact =
                BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(factor)).doubleValue();
        return new Amount(from, to, exact, exact);
    }

    /** "two hundred and fifty thousand": what multiplies, and what is added. */
    private Amount multiplied(Amount start) {
        double total = 0;
        double current = start.value();
        int to = start.to();
        while (true) {
            int next = word(to + 1).equals("-") ? to + 2 : to + 1;
            if (isGreat(next)) {
                double factor = GREAT.get(word(next));
                current = BigDecimal.valueOf(current)
                        .multiply(BigDecimal.valueOf(factor))
                        .doubleValue();
                if (factor >= 1e3) {
                    total += current;
                    current = 0;
                }
                to = next;
                continue;
            }
            int more = word(next).equals("and") ? next + 1 : next;
            Optional<Amount> rest = to > start.to() && more > to ? added(more, total + current) : Optional.empty();
            if (rest.isEmpty()) {
                return new Amount(start.from(), to, total + current, total + current);
            }
            current += rest.get().value();
            to = rest.get().to();
        }
    }

    /** "fifty" of "two hundred and fifty"; not "two" of "a million and two ships". */
    private Optional<Amount> added(int token, double before) {
        return SMALL.containsKey(word(token)) && before % 100 == 0 && before < 1e6 ? small(token) : Optional.empty();
    }

    private String word(int token) {
        return token < tree.size() ? tree.token(token).form().toLowerCase(Locale.ROOT) : "";
    }
}
