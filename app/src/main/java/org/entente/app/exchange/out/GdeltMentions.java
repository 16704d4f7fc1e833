package org.entente.app.exchange.out;

import java.util.List;
import org.entente.app.store.ToldEvent;

/** The 16 columns of a GDELT 2.0 mentions file, a row for each telling; without a header. */
final class GdeltMentions {
    /** One telling beside the event it tells. */
    record Mention(ToldEvent event, ToldEvent.Telling telling) {}

    private static final int WEB = 1;
    private static final int CITATION = 2;
    private static final int PERCENT = 100;
    private static final int STEP = 10;

    static final List<Field<Mention>> FIELDS = List.of(
            Field.of("GLOBALEVENTID", m -> ForeignId.number(m.event().event().id())),
            Field.of("EventTimeDate", m -> time(m.event().day().toString())),
            Field.of(
                    "MentionTimeDate",
                    m -> time(m.telling().published().orElse(m.event().day()).toString())),
            Field.of("MentionType", m -> m.telling().address().isEmpty() ? CITATION : WEB),
            Field.of("MentionSourceName", m -> m.telling().outlet()),
            Field.of("MentionIdentifier", GdeltMentions::identifier),
            Field.of("SentenceID", m -> m.telling().sentence()),
            Field.of("Actor1CharOffset", m -> m.telling().sourceBegin()),
            Field.of("Actor2CharOffset", m -> m.telling().targetBegin()),
            Field.of("ActionCharOffset", m -> m.telling().begin()),
            Field.of("InRawText", m -> 1),
            Field.of("Confidence", m -> confidence(m.event().event().confidence())),
            Field.of("MentionDocLen", m -> m.telling().characters()),
            Field.empty("MentionDocTone"),
            Field.empty("MentionDocTranslationInfo"),
            Field.empty("Extras"));

    private GdeltMentions() {}

    private static String time(String day) {
        return day.replace("-", "") + "000000";
    }

    /** The address, or outlet, date and title as one would cite it. */
    private static String identifier(Mention m) {
        ToldEvent.Telling t = m.telling();
        if (!t.address().isEmpty()) {
            return t.address();
        }
        return t.outlet() + t.published().map(day -> ", " + day).orElse("") + ": " + t.title();
    }

    /** GDELT's percents go in steps of ten from 10. */
    private static int confidence(double ours) {
        return Math.max(STEP, (int) Math.round(ours * PERCENT / STEP) * STEP);
    }
}
