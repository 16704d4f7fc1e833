package org.entente.engine.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.engine.ontology.Place;

/** Weighs two tellings against each other: what speaks for one event, what against, and what forbids it. */
final class Likeness {
    private static final double SAME_CODE = 0.6;
    private static final double NEAR_CODE = 0.2;
    private static final double SELDOM = 0.6;
    private static final double ONCE = 1.3;
    private static final double SAME_PLACE = 0.8;
    private static final double OTHER_PLACE = -2.4;
    private static final double OTHER_COUNTRY = -3.0;
    private static final double NO_WORDS = -1.0;
    private static final double PER_SHARE = 5.0;
    private static final double MOST_WORDS = 2.5;
    private static final double LEAST_MASS = 0.6;
    /** A text of less cannot say much by sharing nothing. */
    private static final double MUCH = 3;

    private static final double SHARED_NAME = 0.7;
    private static final double OTHER_NAMES = -0.9;
    private static final double OTHER_SPOTS = -2.8;
    private static final int SHOWN = 6;

    private Likeness() {}

    static Comparison compare(Telling one, Telling other) {
        Telling a = one.id().compareTo(other.id()) <= 0 ? one : other;
        Telling b = a == one ? other : one;
        List<Deed> deeds = Deed.shared(a.code(), b.code());
        if (deeds.isEmpty()) {
            return Comparison.other(
                    a, b, "other deeds: " + a.code().code() + " and " + b.code().code());
        }
        Optional<List<Feature>> sides = Sides.compare(a, b, deeds);
        if (sides.isEmpty()) {
            return Comparison.other(a, b, "other actors, or the other way round");
        }
        Optional<Feature> date = Days.compare(a, b);
        if (date.isEmpty()) {
            return Comparison.other(a, b, "other times: " + time(a) + " and " + time(b));
        }
        List<Feature> features = new ArrayList<>(sides.get());
        features.add(date.get());
        features.add(code(a, b, deeds));
        place(a, b).ifPresent(features::add);
        words(a.content(), b.content()).ifPresent(features::add);
        names(a.content(), b.content()).ifPresent(features::add);
        features.addAll(Figures.compare(a, b));
        Comparison comparison = new Comparison(a, b, features, Optional.empty());
        if (a.article().equals(b.article())) {
            return comparison.but("one article tells both, as two events");
        }
        return isAsReal(a, b)
                ? comparison
                : comparison.but("one is " + a.status().code() + ", the other "
                        + b.status().code());
    }

    /** Without what the sentences say. */
    static boolean mayAgree(Telling a, Telling b) {
        return !a.article().equals(b.article())
                && isAsReal(a, b)
                && Sides.mayAgree(a, b)
                && !Deed.shared(a.code(), b.code()).isEmpty()
                && Days.compare(a, b).isPresent();
    }

    private static boolean isAsReal(Telling a, Telling b) {
        return a.status() == b.status() || a.status().isDeed() && b.status().isDeed();
    }

    private static String time(Telling t) {
        return t.when().isKnown()
                ? t.when().start() + " (" + t.when().precision().code() + ")"
                : "unknown";
    }

    private static Feature code(Telling a, Telling b, List<Deed> deeds) {
        boolean same = a.code().code().equals(b.code().code());
        Deed.Pace pace =
                deeds.stream().map(Deed::pace).min(Comparator.naturalOrder()).orElseThrow();
        String names = deeds.stream().map(Deed::name).collect(Collectors.joining(", "));
        String detail = same ? "the same code" : "near codes, " + names;
        double weight = same ? SAME_CODE : NEAR_CODE;
        return switch (pace) {
            case OFTEN -> new Feature("deed", weight, detail);
            case SELDOM -> new Feature("deed", weight + SELDOM, detail + ", seldom done twice in a day");
            case ONCE -> new Feature("deed", weight + ONCE, detail + ", done once in years");
        };
    }

    private static Optional<Feature> place(Telling one, Telling other) {
        Place a = one.place();
        Place b = other.place();
        if (!a.isKnown() || !b.isKnown()) {
            return Optional.empty();
        }
        String both = a.name() + " and " + b.name();
        if (a.name().equalsIgnoreCase(b.name())) {
            return Optional.of(new Feature("place", SAME_PLACE, a.name()));
        }
        if (one.content().holds(b.name()) || other.content().holds(a.name())) {
            return Optional.of(new Feature("place", 0, both + ", one of them in both texts"));
        }
        if (!a.country().isEmpty() && !b.country().isEmpty() && !a.country().equals(b.country())) {
            return Optional.of(new Feature("place", OTHER_COUNTRY, "in two countries: " + both));
        }
        boolean within = isState(a) || isState(b);
        return Optional.of(new Feature("place", within ? 0 : OTHER_PLACE, both));
    }

    private static boolean isState(Place place) {
        return Words.isState(Words.stem(place.name().toLowerCase(Locale.ROOT)));
    }

    /** The share of the rarer text's words that the other has too, each counted by its rarity squared: a rare one says more than many common ones. */
    private static Optional<Feature> words(Content a, Content b) {
        double least = Math.min(mass(a.words()), mass(b.words()));
        if (least < LEAST_MASS) {
            return Optional.empty();
        }
        SortedSet<Stem> both = shared(a.words(), b.words());
        double weight = Math.min(MOST_WORDS, NO_WORDS * Math.min(1, least / MUCH) + PER_SHARE * mass(both) / least);
        return Optional.of(new Feature("words", weight, both.isEmpty() ? "none shared" : shown(both)));
    }

    private static Optional<Feature> names(Content a, Content b) {
        if (a.names().isEmpty() || b.names().isEmpty()) {
            return Optional.empty();
        }
        if (areApart(a, b) && areApart(b, a)) {
            return Optional.of(
                    new Feature("names", OTHER_SPOTS, "at " + shown(a.spots()) + " and " + shown(b.spots())));
        }
        SortedSet<Stem> both = shared(a.names(), b.names());
        return Optional.of(
                both.isEmpty()
                        ? new Feature("names", OTHER_NAMES, shown(a.names()) + " and " + shown(b.names()))
                        : new Feature("names", SHARED_NAME, shown(both)));
    }

    /** Whether one says where, and the other does not speak of it. */
    private static boolean areApart(Content a, Content b) {
        return !a.spots().isEmpty() && shared(a.spots(), b.words()).isEmpty();
    }

    private static SortedSet<Stem> shared(SortedSet<Stem> a, SortedSet<Stem> b) {
        SortedSet<Stem> both = new TreeSet<>(a);
        both.retainAll(b);
        return both;
    }

    private static double mass(SortedSet<Stem> stems) {
        return stems.stream()
                .mapToDouble(Stem::rarity)
                .map(rarity -> rarity * rarity)
                .sum();
    }

    private static String shown(SortedSet<Stem> stems) {
        return stems.stream()
                .sorted(Comparator.comparingDouble((Stem s) -> -s.rarity()).thenComparing(Stem::shown))
                .limit(SHOWN)
                .map(Stem::shown)
                .collect(Collectors.joining(" "));
    }
}
