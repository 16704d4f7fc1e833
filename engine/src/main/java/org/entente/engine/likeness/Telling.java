package org.entente.engine.likeness;

import java.util.Set;

/** The words in which two stories written to one pattern differ, other than names. */
final class Telling {
    private static final Set<String> WORDS = Set.of(
            ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
                            + " nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand"
                            + " thousands million millions billion billions trillion dozen dozens half third quarter first second"
                            + " fourth fifth sixth seventh eighth ninth tenth once twice double triple"
                            + " monday tuesday wednesday thursday friday saturday sunday january february march april june july"
                            + " august september october november december"
                            + " not no never nor neither without deny denies denied cannot didnt doesnt dont wont isnt wasnt"
                            + " arent werent hasnt havent wouldnt")
                    .split(" "));

    /** What numbers are counted in when they only measure: a copy may tell miles for kilometres. */
    private static final Set<String> UNITS = Set.of(
            ("km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters foot feet yard yards inch"
                            + " inches cm mm centimetre centimetres centimeter centimeters kg kilogram kilograms pound pounds"
                            + " lb lbs tonne tonnes ton tons hectare hectares acre acres kph mph celsius fahrenheit litre"
                            + " litres liter liters gallon gallons barrels")
                    .split(" "));

    /** Words that often open a sentence: their capital letter says nothing. */
    private static final Set<String> OPENERS = Set.of(
            ("the a an in on at of for from to by with as after before during since until while when where if but and or so yet"
                            + " it its he his she her they their we our i you this that these those there here who what"
                            + " why how some many most several all both each every other another such more few much earlier"
                            + " later now then today yesterday meanwhile however although though because despite also still"
                            + " according about over under between among against officials police authorities residents"
                            + " witnesses people protesters experts analysts observers critics rescuers troops soldiers"
                            + " lawmakers ministers nearly almost around only just even once last next new separately"
                            + " speaking asked following no not")
                    .split(" "));

    private Telling() {}

    static boolean isWord(String form) {
        return Character.isDigit(form.charAt(0)) || WORDS.contains(form);
    }

    static boolean isUnit(String form) {
        return UNITS.contains(form);
    }

    static boolean isOpener(String form) {
        return OPENERS.contains(form);
    }
}
