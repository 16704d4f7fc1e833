package org.entente.app.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.app.judgement.Opinion;
import org.entente.app.judgement.Slot;
import org.entente.app.judgement.Verdict;

/**
 * How often Entente was right, by one coder's judgement or by what is settled.
 *
 * @param who the coder; empty for what is settled
 * @param what {@code "all"} (accepted as it is), {@code "event"} (there is one), {@code "type"}, or a part: right in it
 * @param category the type of the events as they were coded; empty for all
 */
public record Precision(String who, String what, String category, Share share) {
    private static final Map<String, Predicate<Opinion>> QUESTIONS = questions();

    private static Map<String, Predicate<Opinion>> questions() {
        Map<String, Predicate<Opinion>> questions = new LinkedHashMap<>();
        Predicate<Opinion> event = o -> o.judgement().verdict() != Verdict.REJECT;
        questions.put("all", o -> o.judgement().verdict() == Verdict.ACCEPT);
        questions.put("event", event);
        questions.put(
                "type",
                event.and(o -> o.coding().type().equals(o.shown().coding().type())));
        for (Slot slot : Slot.ALL) {
            questions.put(slot.code(), event.and(o -> slot.of(o.coding())
                    .equals(slot.of(o.shown().coding()))));
        }
        return questions;
    }

    /** What somebody holds of an event, with its type and how many events of that type there were to draw from. */
    record Item(String type, long events, Opinion opinion) {}

    /**
     * @param who empty for what is settled
     * @param stratified whether types were drawn alike, so that they have to be weighed
     */
    static List<Precision> of(String who, List<Item> items, boolean stratified) {
        List<Precision> all = new ArrayList<>();
        Map<String, List<Item>> byType = new TreeMap<>();
        items.forEach(item ->
                byType.computeIfAbsent(item.type(), type -> new ArrayList<>()).add(item));
        QUESTIONS.forEach((what, right) -> {
            List<Share.Stratum> strata = new ArrayList<>();
            byType.values()
                    .forEach(of -> strata.add(new Share.Stratum(
                            count(of, right), of.size(), of.get(0).events())));
            var share = stratified ? Share.of(strata) : Share.of(count(items, right), items.size());
            share.ifPresent(found -> all.add(new Precision(who, what, "", found)));
        });
        if (byType.size() > 1) {
            byType.forEach((type, of) -> QUESTIONS.forEach((what, right) -> Share.of(count(of, right), of.size())
                    .ifPresent(share -> all.add(new Precision(who, what, type, share)))));
        }
        return all;
    }

    private static long count(List<Item> items, Predicate<Opinion> right) {
        return items.stream().map(Item::opinion).filter(right).count();
    }
}
