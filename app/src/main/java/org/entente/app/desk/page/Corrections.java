package org.entente.app.desk.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.judgement.Coding;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Opinion;
import org.entente.app.judgement.Reason;
import org.entente.app.judgement.Verdict;
import org.entente.app.review.Session;
import org.entente.app.store.ReviewBook;
import org.entente.app.store.StoredEvent;

/**
 * What people have said of an event, and a form to say something: a part of the event's page. What was said in a review
 * that is not done yet is not among it.
 *
 * @param event the event's id, which is that of the report that stands for it
 * @param reviewed what became of the event by it
 * @param said in order
 * @param coder who asks, if he has given a name
 */
public record Corrections(
        String event,
        Optional<ReviewBook.Reviewed> reviewed,
        List<Line> said,
        Optional<String> coder,
        Verdicts verdicts) {
    /** @param parts what was corrected */
    public record Line(Judgement judgement, String words, List<String> parts) {}

    /** @param coder who asks; @param fault why what he sent last was not kept; empty if it was */
    public static Corrections of(ReviewBook book, StoredEvent event, Optional<String> coder, String fault) {
        Optional<ReviewBook.Reviewed> reviewed =
                Optional.ofNullable(book.reviewed(List.of(event.id())).get(event.id()));
        Coding coded = reviewed.map(ReviewBook.Reviewed::coded)
                .orElse(new Coding(event.source(), event.target(), event.code(), event.when(), event.status()));
        List<Opinion> told = told(book, book.ofEvent(event.id()));
        Optional<Judgement> mine = told.stream()
                .map(Opinion::judgement)
                .filter(said -> coder.isPresent() && said.coder().equals(coder.get()) && !said.settles())
                .reduce((earlier, later) -> later)
                .filter(said -> said.verdict() != Verdict.WITHDRAWN);
        return new Corrections(
                event.id(),
                reviewed,
                told.stream().map(Corrections::line).toList(),
                coder,
                new Verdicts("/judge/event/" + Links.segment(event.id()), coded, mine, false, fault));
    }

    private static List<Opinion> told(ReviewBook book, List<Opinion> all) {
        Map<Integer, Boolean> done = new HashMap<>();
        List<Opinion> told = new ArrayList<>();
        for (Opinion opinion : all) {
            boolean tellable = opinion.judgement().other().isEmpty()
                    && opinion.judgement()
                            .review()
                            .map(round -> done.computeIfAbsent(
                                    round, n -> Session.of(book, n).isDone()))
                            .orElse(true);
            if (tellable) {
                told.add(opinion);
            }
        }
        return told;
    }

    private static Line line(Opinion opinion) {
        Judgement said = opinion.judgement();
        return new Line(
                said,
                Verdicts.words(said),
                said.correction().slots().stream()
                        .map(slot -> slot.code() + " " + Verdicts.written(slot, opinion.coding()) + " instead of "
                                + Verdicts.written(slot, opinion.shown().coding()))
                        .toList());
    }

    /** What became of the event, in words; empty if nothing did. */
    public String effect() {
        return reviewed.map(found -> switch (found.effect()) {
                    case ACCEPTED -> "Accepted as it is coded.";
                    case CORRECTED -> "Stands as corrected.";
                    case REJECTED ->
                        "Rejected: "
                                + found.reason().map(Reason::meaning).orElse("")
                                + ". No list, course or count holds it.";
                    case DISPUTED -> "In dispute: it stands as it is coded until somebody settles it.";
                    case OUTDATED ->
                        "To be judged again: it is not what was judged any more. It stands as it is coded.";
                })
                .orElse("");
    }
}
