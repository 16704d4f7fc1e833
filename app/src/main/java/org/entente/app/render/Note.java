package org.entente.app.render;

import java.util.List;

/**
 * One thing that was read in an article, as a row beside its text.
 *
 * @param row names the row and its marks: {@code "e1"}, {@code "a1"}, {@code "s1"}
 * @param number among its kind, from 1
 * @param style {@code "q3"} for an event by its quad class, {@code "assessment"}, {@code "statement"}
 * @param begin where in the text it is told first
 * @param who {@code "FRA GOV → ITA GOV"}, {@code "FRA – ITA"}, {@code "FRA GOV Macron"}
 * @param what {@code "CONSULT/visit"}, {@code "improving"}, {@code "said"}
 * @param words {@code "042 Make a visit"}, {@code "positive"}, what is said
 * @param facts what else is known: when, where, by whose account
 */
public record Note(
        String row, int number, String style, int begin, String who, String what, String words, List<String> facts) {
    public Note {
        facts = facts.stream().filter(fact -> !fact.isEmpty()).toList();
    }
}
