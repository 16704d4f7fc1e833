package org.entente.engine.text.time;

import java.util.Set;

/** Names with a date in them that are no dates: "Sunday Times", "Good Friday", "the 26 July Movement". */
final class Names {
    private static final Set<String> FEASTS = Set.of(
            "Good", "Black", "Bloody", "Easter", "Palm", "Holy", "Whit", "Ash", "Shrove", "Maundy", "Red", "Super",
            "GOOD", "BLACK", "BLOODY");
    private static final Set<String> TITLES = Set.of(
            "times",
            "telegraph",
            "mirror",
            "mail",
            "express",
            "post",
            "herald",
            "independent",
            "guardian",
            "tribune",
            "movement",
            "group",
            "brigade",
            "brigades",
            "coalition",
            "alliance",
            "bloc",
            "revolution",
            "forces",
            "front",
            "organization",
            "organisation",
            "martyrs",
            "square",
            "street",
            "avenue",
            "stadium",
            "bridge",
            "party",
            "agreement",
            "accord",
            "accords",
            "club",
            "mosque",
            "airport",
            "university",
            "prayers",
            "uprising",
            "war",
            "day",
            "fund");
    private static final Set<String> BLOCS = Set.of("coalition", "alliance", "bloc", "movement");

    private Names() {}

    /** Whether the words from {@code from} to before {@code end} are part of a name. */
    static boolean at(Words words, int from, int end) {
        boolean feast =
                FEASTS.contains(words.at(from - 1).text()) && words.at(from).isCapital();
        boolean capital = words.at(end).isCapital() && !isShouted(words.at(end));
        boolean title = capital && words.is(end, TITLES) || words.is(end, BLOCS);
        boolean after =
                !words.at(end - 1).isYear() && title && !words.at(end - 1).is(Word.Kind.DECADE);
        boolean attack = words.is(from, Set.of("september", "sept", "sep")) && words.is(end - 1, "11");
        return feast || after || attack && words.at(end).lower().startsWith("attack");
    }

    private static boolean isShouted(Word word) {
        return word.text().length() > 1 && Character.isUpperCase(word.text().charAt(1));
    }
}
