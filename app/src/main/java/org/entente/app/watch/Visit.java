package org.entente.app.watch;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.store.FeedItemRow;
import org.entente.app.watch.http.Fetcher;

/** The article at one address that somebody names: fetched as the pages of feeds are, with the same care. */
public final class Visit {
    private final PageReader pages;
    private final Clock clock;

    public Visit(Fetcher fetcher, Opening formats, Clock clock) {
        this.pages = new PageReader(fetcher, formats, clock);
        this.clock = clock;
    }

    /** The article there, or why there is none now. */
    public Result read(URI address) {
        String place = address.toString();
        FeedItemRow asked =
                new FeedItemRow("", "", place, address.getHost(), "", "", "", Optional.empty(), clock.instant(), 0);
        PageReader.Page page = pages.read(asked);
        return page.result().orElseGet(() -> new Skipped(place, Reason.NOT_FETCHED, page.waitingFor()));
    }
}
