package org.entente.app.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.app.Fault;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Opinion;
import org.entente.app.judgement.Settled;
import org.entente.app.judgement.Verdict;
import org.entente.app.store.ReviewBook;
import org.entente.app.store.ReviewItem;
import org.entente.app.store.ReviewRound;

/** A round of review as it stands: who has judged what, who comes to what next, and what may be shown to whom. */
public final class Session {
    private final ReviewRound round;
    private final List<ReviewItem> items;
    /** The last word of each coder about each event, by the coder and the id of what was shown. */
    private final Map<String, Map<String, Judgement>> last = new TreeMap<>();

    private final Map<String, List<Judgement>> all = new HashMap<>();

    Session(ReviewRound round, List<ReviewItem> items, List<Judgement> judgements) {
        this.round = round;
        this.items = List.copyOf(items);
        judgements.stream()
                .filter(said -> said.other().isEmpty())
                .sorted(Comparator.comparingLong(Judgement::number))
                .forEach(this::add);
    }

    private void add(Judgement said) {
        all.computeIfAbsent(said.judged(), id -> new ArrayList<>()).add(said);
        if (said.settles()) {
            return;
        }
        Map<String, Judgement> of = last.computeIfAbsent(said.coder(), coder -> new LinkedHashMap<>());
        // Last in the order in which they were said, too.
        of.remove(said.judged());
        if (said.verdict() != Verdict.WITHDRAWN) {
            of.put(said.judged(), said);
        }
    }

    /** @throws Fault if there is no such round */
    public static Session of(ReviewBook book, int number) {
        ReviewRound round = book.round(number)
                .orElseThrow(() -> Fault.usage(
                        "review " + number, "there is no such review", "entente review --store FILE lists them"));
        return new Session(round, book.items(number), book.judgements(number));
    }

    public ReviewRound round() {
        return round;
    }

    /** In their order. */
    public List<ReviewItem> items() {
        return items;
    }

    /** Who has judged anything in it, by name. */
    public Set<String> coders() {
        return last.keySet();
    }

    /** What a coder said last of an event, unless that was taken back. */
    public Optional<Judgement> said(String coder, ReviewItem item) {
        return Optional.ofNullable(
                last.getOrDefault(coder, Map.of()).get(item.shown().id()));
    }

    /** Of how many events a coder has said something, be it that he cannot tell. */
    public int done(String coder) {
        return last.getOrDefault(coder, Map.of()).size();
    }

    public boolean isFinished(String coder) {
        return done(coder) == items.size();
    }

    /** Where a coder goes on: the first event after the one judged last of which he has said nothing, else the first. */
    public Optional<ReviewItem> next(String coder) {
        int from = lastOrdinal(coder);
        return items.stream()
                .filter(item -> said(coder, item).isEmpty())
                .min(Comparator.comparing((ReviewItem item) -> item.ordinal() < from)
                        .thenComparing(ReviewItem::ordinal));
    }

    private int lastOrdinal(String coder) {
        List<String> judged = new ArrayList<>(last.getOrDefault(coder, Map.of()).keySet());
        return judged.isEmpty() ? 0 : ordinal(judged.get(judged.size() - 1));
    }

    private int ordinal(String judged) {
        return items.stream()
                .filter(item -> item.shown().id().equals(judged))
                .mapToInt(ReviewItem::ordinal)
                .findFirst()
                .orElse(0);
    }

    /** What a coder judged last, to take it back. */
    public Optional<ReviewItem> lastJudged(String coder) {
        int ordinal = lastOrdinal(coder);
        return items.stream().filter(item -> item.ordinal() == ordinal).findFirst();
    }

    /** Whether as many have finished as are to judge: only then is anybody shown what another said. */
    public boolean isDone() {
        return last.keySet().stream().filter(this::isFinished).count()
                >= round.terms().coders();
    }

    /** What is settled of an event. */
    public Settled settled(ReviewItem item) {
        List<Opinion> opinions = all.getOrDefault(item.shown().id(), List.of()).stream()
                .map(said -> new Opinion(item.shown(), said))
                .toList();
        return Settled.of(opinions, Map.of(round.number(), round.terms().coders()));
    }

    /** Events on which the coders do not agree and nobody has had the last word. */
    public List<ReviewItem> disputed() {
        return items.stream()
                .filter(item -> settled(item).state() == Settled.State.DISPUTED)
                .toList();
    }

    /** How well the coders agree; nothing unless two have judged. */
    public List<Agreement> agreement() {
        if (last.size() < 2) {
            return List.of();
        }
        List<Agreement.Item> of = items.stream()
                .map(item -> new Agreement.Item(item.stratum(), opinions(item)))
                .toList();
        return Agreement.of(of, round.terms().seed());
    }

    private List<Opinion> opinions(ReviewItem item) {
        return last.keySet().stream()
                .flatMap(coder -> opinion(coder, item).stream())
                .toList();
    }

    private Optional<Opinion> opinion(String coder, ReviewItem item) {
        return said(coder, item).filter(said -> said.verdict().isSaid()).map(said -> new Opinion(item.shown(), said));
    }

    /** How often Entente was right: by what is settled, then by each coder. */
    public List<Precision> precision() {
        boolean stratified = round.terms().stratified();
        List<Precision> rows = new ArrayList<>(Precision.of(
                "",
                items.stream()
                        .flatMap(item -> settled(item).word().stream().map(word -> precise(item, word)))
                        .toList(),
                stratified));
        last.keySet()
                .forEach(coder -> rows.addAll(Precision.of(
                        coder,
                        items.stream()
                                .flatMap(item -> opinion(coder, item).stream().map(said -> precise(item, said)))
                                .toList(),
                        stratified)));
        return rows;
    }

    private static Precision.Item precise(ReviewItem item, Opinion opinion) {
        return new Precision.Item(item.stratum(), item.stratumEvents(), opinion);
    }
}
