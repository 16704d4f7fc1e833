package org.entente.engine.text.time;

import java.util.Set;

/** What must stand before a name of a month or a number, so that it is a date and no person, verb or count. */
final class Cues {
    private static final Set<String> BEFORE = Set.of(
            "in",
            "since",
            "during",
            "until",
            "till",
            "by",
            "from",
            "before",
            "after",
            "throughout",
            "through",
            "of",
            "to",
            "between",
            "for",
            "early",
            "mid",
            "late",
            "last",
            "next",
            "this",
            "circa",
            "around",
            "end",
            "pre",
            "post");
    private static final Set<String> DETERMINERS =
            Set.of("the", "this", "its", "their", "his", "her", "our", "’s", "'s");
    /** "of April Duval". */
    private static final Set<String> OF_PERSONS = Set.of("of", "by", "from", "for", "before", "after", "between");
    /** After these a year is one, whatever follows it: "in 2004 troops crossed". */
    private static final Set<String> SURE = Set.of("in", "since", "during", "until", "till", "year");

    private Cues() {}

    /** "in May", "mid-May"; but not "May said". */
    static boolean month(Words words, int i, int end) {
        boolean joined = words.is(i - 1, "-") && words.touches(i);
        int before = joined ? i - 2 : i - 1;
        if (words.is(end, "'s") || words.is(end, "’s")) {
            return Months.isClear(words, i);
        }
        if (words.is(before, BEFORE) && !words.is(before, "to") && !isPerson(words, i, end)) {
            return Months.isWhole(words, i) || end > i + 1 || words.at(end).is(Word.Kind.MARK);
        }
        return Months.isClear(words, i) && !isNamed(words, i, end);
    }

    /** "of April Duval". */
    private static boolean isPerson(Words words, int i, int end) {
        Word next = words.at(end);
        boolean name =
                next.is(Word.Kind.WORD) && next.isCapital() && words.at(i).end() + 1 == next.begin();
        return name && !Months.isClear(words, i) && words.is(i - 1, OF_PERSONS);
    }

    /** "Black September", "the October Revolution". */
    private static boolean isNamed(Words words, int i, int end) {
        boolean before =
                i > 1 && words.at(i - 1).is(Word.Kind.WORD) && words.at(i - 1).isCapital();
        boolean after = words.at(end).is(Word.Kind.WORD) && words.at(end).isCapital();
        return before || after || i == 1 && words.at(0).isCapital() && !words.is(0, DETERMINERS);
    }

    /** "in 1998", "the 1998 accord", "the war of 1998"; but not "2000 men", "Resolution 1973". */
    static boolean year(Words words, int i) {
        boolean joined = words.is(i - 1, "-") && words.touches(i);
        int before = joined ? i - 2 : i - 1;
        if (words.is(before, SURE)) {
            return true;
        }
        if (joined && !words.is(before, BEFORE)
                || words.is(i + 1, "-") && words.touches(i + 1) && words.touches(i + 2)) {
            return false;
        }
        if (words.is(before, DETERMINERS)) {
            return isBeforeNoun(words, i + 1);
        }
        boolean bracket = words.is(before, "(")
                && words.is(i + 1, ")")
                && words.at(before - 1).is(Word.Kind.WORD);
        boolean second = (words.is(before, "and") || words.is(before, "or") || words.is(before, ","))
                && words.at(before - 1).isYear();
        return (words.is(before, BEFORE) || second || before < 0) && !isCount(words, i) || bracket;
    }

    /** "of 2000 boats"; but "the war of 1962 hangs over them". */
    private static boolean isCount(Words words, int i) {
        boolean round = words.at(i).value() % 50 == 0;
        return round ? Counted.at(words, i + 1) : words.is(i + 1, Counted.PERSONS);
    }

    /** "the 2008 war", "the 2000 elections", but not "the 2000 soldiers". */
    private static boolean isBeforeNoun(Words words, int i) {
        return words.at(i).is(Word.Kind.WORD) && !words.is(i, Counted.PERSONS);
    }
}
