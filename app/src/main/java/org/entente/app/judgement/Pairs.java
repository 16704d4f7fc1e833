package org.entente.app.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What follows from what was said of two events: that they are one, or that they are two. */
public final class Pairs {
    /** Two reports, as they stand now, in the order of their ids, and the verdict that holds. */
    public record Word(String a, String b, Verdict verdict) {}

    private Pairs() {}

    /**
     * The words on which all who judged a pair agree, or that somebody had last; in the order of the pairs.
     *
     * @param judgements those about two
     * @param reportNow the report that stands now by what was judged, by its id; without those that are gone
     * @param coders how many people are to judge the events of a review, by its number
     */
    public static List<Word> settled(
            Collection<Judgement> judgements, Map<String, String> reportNow, Map<Integer, Integer> coders) {
        Map<String, List<Judgement>> byPair = new TreeMap<>();
        judgements.stream()
                .filter(said -> said.other().isPresent())
                .filter(said -> reportNow.containsKey(said.judged())
                        && reportNow.containsKey(said.other().get()))
                .sorted(Comparator.comparingLong(Judgement::number))
                .forEach(said -> byPair.computeIfAbsent(pair(said, reportNow), pair -> new ArrayList<>())
                        .add(said));
        List<Word> words = new ArrayList<>();
        byPair.forEach((pair, said) -> verdict(said, coders).ifPresent(verdict -> {
            String[] reports = pair.split("\t");
            words.add(new Word(reports[0], reports[1], verdict));
        }));
        words.removeIf(word -> word.a().equals(word.b()));
        return words;
    }

    private static String pair(Judgement said, Map<String, String> reportNow) {
        String a = reportNow.get(said.judged());
        String b = reportNow.get(said.other().orElseThrow());
        return a.compareTo(b) <= 0 ? a + "\t" + b : b + "\t" + a;
    }

    private static Optional<Verdict> verdict(List<Judgement> inOrder, Map<Integer, Integer> coders) {
        Map<String, Judgement> last = new TreeMap<>();
        Optional<Judgement> ruling = Optional.empty();
        for (Judgement said : inOrder) {
            if (said.settles()) {
                ruling = Optional.of(said);
            } else {
                last.put(said.coder(), said);
            }
        }
        Optional<Verdict> ruled = ruling.map(Judgement::verdict).filter(Verdict::isSaid);
        if (ruled.isPresent()) {
            return ruled;
        }
        last.values().removeIf(said -> !said.verdict().isSaid());
        List<Verdict> verdicts =
                last.values().stream().map(Judgement::verdict).distinct().toList();
        int wanted = last.values().stream()
                .flatMap(said -> said.review().stream())
                .mapToInt(review -> coders.getOrDefault(review, 1))
                .max()
                .orElse(1);
        return verdicts.size() == 1 && last.size() >= wanted ? Optional.of(verdicts.get(0)) : Optional.empty();
    }
}
