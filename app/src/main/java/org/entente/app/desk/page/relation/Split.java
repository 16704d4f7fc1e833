package org.entente.app.desk.page.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse;

/**
 * A relation by its fields or tellers.
 *
 * @param drawn those with most deeds
 * @param others the others by name, with the number of their deeds, most first
 */
record Split(List<Gist> drawn, Map<String, Integer> others) {
    /**
     * @param most so many are drawn
     * @param between called after each that is drawn
     */
    static Split of(DyadCourse whole, By by, int most, Runnable between) {
        Map<String, Integer> others = new LinkedHashMap<>(whole.deeds(by));
        List<String> names = others.keySet().stream().limit(most).toList();
        others.keySet().removeAll(names);
        return new Split(Gist.of(whole.split(by, names, between)), others);
    }
}
