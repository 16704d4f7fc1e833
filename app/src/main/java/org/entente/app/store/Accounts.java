package org.entente.app.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who tells some coded events: reports first, then their articles, as a join of both may need more memory than there is. */
final class Accounts {
    private static final String TOLD =
            """
            SELECT event, article, ordinal, attribution, speaker_code, speaker_sector, speaker_actor, speaker_name
            FROM report WHERE event IN (%s)
            """;

    private final Database db;

    Accounts(Database db) {
        this.db = db;
    }

    /** By the event's id, the earliest published first. */
    Map<String, List<Account>> of(List<String> events) {
        List<Account.Told> told = ByKey.query(db, TOLD, events, Account.Told::of);
        TreeSet<String> articles = new TreeSet<>();
        told.forEach(report -> articles.add(report.article()));
        Map<String, ArticleHead> heads = ArticleHead.byId(db, articles);
        Comparator<Account.Told> inOrder = Account.Told.inOrder(heads);
        return told.stream()
                .filter(report -> heads.containsKey(report.article()))
                .sorted(inOrder)
                .map(report -> report.in(heads.get(report.article())))
                .collect(Collectors.groupingBy(Account::event));
    }
}
