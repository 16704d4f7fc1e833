package org.entente.app.exchange.out;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.entente.app.store.ToldEvent;

/** Phoenix: one file without a header. */
final class PhoenixShape implements Shape {
    static final String FILE = "events.phoenix.txt";

    private final TabSeparated<ToldEvent> table;

    PhoenixShape(PhoenixEvents events) {
        table = new TabSeparated<>(events.fields(), "");
    }

    @Override
    public void write(Iterator<ToldEvent> events, WholeFolder folder, Written written) throws IOException {
        written.file(FILE);
        try (Writer file = folder.file(FILE)) {
            while (events.hasNext()) {
                table.row(events.next(), file);
                written.row(FILE);
            }
        }
    }
}
