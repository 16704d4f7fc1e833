package org.entente.app.exchange.out;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.entente.app.store.ToldEvent;

/** GDELT 2.0: a file of events and one of their mentions. */
final class GdeltShape implements Shape {
    static final String EVENTS = "entente.export.CSV";
    static final String MENTIONS = "entente.mentions.CSV";

    private final TabSeparated<ToldEvent> events;

    GdeltShape(GdeltEvents events) {
        this.events = new TabSeparated<>(events.fields(), "");
    }

    @Override
    public void write(Iterator<ToldEvent> all, WholeFolder folder, Written written) throws IOException {
        var mentions = new TabSeparated<>(GdeltMentions.FIELDS, "");
        written.file(EVENTS);
        written.file(MENTIONS);
        try (Writer eventFile = folder.file(EVENTS);
                Writer mentionFile = folder.file(MENTIONS)) {
            while (all.hasNext()) {
                ToldEvent event = all.next();
                events.row(event, eventFile);
                written.row(EVENTS);
                for (ToldEvent.Telling telling : event.tellings()) {
                    mentions.row(new GdeltMentions.Mention(event, telling), mentionFile);
                    written.row(MENTIONS);
                }
            }
        }
    }
}
