package org.entente.app.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Opinion;
import org.entente.app.judgement.Settled;
import org.entente.app.judgement.Shown;
import org.entente.app.store.ReviewBook;

/**
 * All that was said, by what it was said of: what stands by the same report now is one thing, however it was coded when it
 * was judged.
 *
 * @param events what was said of each event, in order; the events in the order in which they were judged first
 * @param pairs what was said of two, in order
 * @param shown what was judged, by its id
 */
record Said(List<List<Opinion>> events, List<Judgement> pairs, Map<String, Shown> shown, Map<Integer, Integer> coders) {
    /** @param round only what was said in this round, if one is named */
    static Said of(ReviewBook book, Optional<Integer> round) {
        List<Judgement> judgements = round.map(book::judgements).orElseGet(book::judgements);
        Set<String> ids = new LinkedHashSet<>();
        judgements.forEach(said -> {
            ids.add(said.judged());
            said.other().ifPresent(ids::add);
        });
        Map<String, Shown> shown = book.shown(ids);
        Map<String, List<Opinion>> byReport = new LinkedHashMap<>();
        List<Judgement> pairs = new ArrayList<>();
        for (Judgement said : judgements) {
            if (said.other().isPresent()) {
                pairs.add(said);
            } else {
                Shown of = shown.get(said.judged());
                byReport.computeIfAbsent(of.reportNow().orElse(of.id()), report -> new ArrayList<>())
                        .add(new Opinion(of, said));
            }
        }
        return new Said(List.copyOf(byReport.values()), pairs, shown, book.coders());
    }

    Settled settled(Collection<Opinion> opinions) {
        return Settled.of(opinions, coders);
    }
}
