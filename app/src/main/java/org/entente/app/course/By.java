package org.entente.app.course;

import java.util.List;
import java.util.Locale;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Context;

/** What a course can be split by. An event of several fields counts in each of them. */
public enum By {
    FIELD {
        @Override
        List<String> keys(StoredEvent event) {
            List<String> fields =
                    event.contexts().stream().map(Context::code).sorted().toList();
            return fields.isEmpty() ? List.of("none") : fields;
        }
    },
    /** The actor a speaker speaks for, or the outlet where the article tells it in its own voice. */
    TELLER {
        @Override
        List<String> keys(StoredEvent event) {
            Attribution attribution = event.attribution();
            if (attribution.kind() == Attribution.Kind.SPEAKER) {
                return List.of(
                        attribution.actor().isNone()
                                ? "unnamed speaker"
                                : attribution.actor().label());
            }
            String outlet = event.first().outlet();
            return List.of(outlet.isEmpty() ? "unnamed outlet" : outlet);
        }
    };

    abstract List<String> keys(StoredEvent event);

    /** As written in data: {@code "field"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code();
    }
}
