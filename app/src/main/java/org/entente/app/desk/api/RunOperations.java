package org.entente.app.desk.api;

import java.util.Map;

/** What was done to the store, and what was left out: {@code /runs}, {@code /skipped}, {@code /feeds}. */
record RunOperations(Lists lists) {
    void addTo(Map<String, Api.Handling> handlings) {
        handlings.put(
                "listRuns",
                asked -> lists.answer(
                        asked, "runs", store -> new RollList(store.rolls().runs())));
        handlings.put(
                "listSkipped",
                asked -> lists.answer(
                        asked,
                        "skipped",
                        store -> new RollList(store.rolls()
                                .skipped(asked.number("run").map(Math::toIntExact), asked.text("reason")))));
        handlings.put(
                "listFeeds",
                asked -> lists.answer(
                        asked, "feeds", store -> new RollList(store.rolls().feeds(asked.text("state")))));
    }
}
