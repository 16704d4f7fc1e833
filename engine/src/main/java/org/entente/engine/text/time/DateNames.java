package org.entente.engine.text.time;

import java.util.HashSet;
import java.util.Set;

/** The names of weekdays and months, full or cut with a stop: {@code isOne("friday")}, {@code isOne("oct.")}. */
public final class DateNames {
    private static final Set<String> ALL = all();

    private DateNames() {}

    private static Set<String> all() {
        Set<String> all = new HashSet<>(Weekdays.words());
        all.addAll(Months.names());
        all.addAll(Months.cut());
        return all;
    }

    /** @param word in lower case: {@code "june"} */
    public static boolean isMonth(String word) {
        return Months.names().contains(word);
    }

    /** @param word in lower case: {@code "friday"} */
    public static boolean isDay(String word) {
        return Weekdays.words().contains(word);
    }

    /** @param word in lower case */
    public static boolean isOne(String word) {
        return ALL.contains(word);
    }
}
