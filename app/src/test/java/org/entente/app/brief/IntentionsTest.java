package org.entente.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.app.course.Sourced;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Status;
import org.junit.jupiter.api.Test;

class IntentionsTest {
    @Test
    void whatIsPlannedWishedOrDemandedIsListedTheLatestFirst() {
        assertThat(ids(
                        SampleBrief.event("a", "042", Status.PLANNED, "2024-03-01", null),
                        SampleBrief.event("b", "042", Status.WISHED, "2024-05-01", null),
                        SampleBrief.event("c", "042", Status.DEMANDED, "2024-04-01", null),
                        SampleBrief.event("d", "042", Status.DENIED, "2024-06-01", null),
                        SampleBrief.event("e", "051", Status.HAPPENED, "2024-06-01", "2024-06-01")))
                .containsExactly("b", "c", "a");
    }

    @Test
    void aPlanThatWasCarriedOutIsNotListed() {
        StoredEvent plan = SampleBrief.event("plan", "042", Status.PLANNED, "2024-03-01", null);

        assertThat(ids(plan, SampleBrief.event("done", "042", Status.HAPPENED, "2024-03-09", "2024-03-08")))
                .isEmpty();
        assertThat(ids(plan, SampleBrief.event("before", "042", Status.HAPPENED, "2024-03-09", "2024-02-08")))
                .containsExactly("plan");
        assertThat(ids(plan, SampleBrief.event("another", "051", Status.HAPPENED, "2024-03-09", "2024-03-08")))
                .containsExactly("plan");
        assertThat(ids(plan, SampleBrief.event("undated", "042", Status.HAPPENED, "2024-03-09", null)))
                .containsExactly("plan");
    }

    private static List<String> ids(StoredEvent... events) {
        return Intentions.of(List.of(events).stream()
                        .map(event -> new Sourced(event, List.of()))
                        .toList())
                .stream()
                .map(StoredEvent::id)
                .toList();
    }
}
