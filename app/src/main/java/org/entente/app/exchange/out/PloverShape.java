package org.entente.app.exchange.out;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.entente.app.store.ToldEvent;

/** PLOVER's JSON, an event a line. */
final class PloverShape implements Shape {
    static final String FILE = "events.plover.jsonl";

    private final JsonMapper mapper = new JsonMapper();
    private final PloverJson json;

    PloverShape(PloverJson json) {
        this.json = json;
    }

    @Override
    public void write(Iterator<ToldEvent> events, WholeFolder folder, Written written) throws IOException {
        written.file(FILE);
        try (Writer file = folder.file(FILE)) {
            while (events.hasNext()) {
                file.write(mapper.writeValueAsString(json.object(events.next())));
                file.write('\n');
                written.row(FILE);
            }
        }
    }
}
