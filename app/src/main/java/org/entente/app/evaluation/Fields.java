package org.entente.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.entente.engine.ontology.Span;

/** The fields of a line of gold, checked. */
record Fields(JsonNode line) {
    String text(String name) throws BadGold {
        JsonNode value = line.path(name);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new BadGold("the field \"" + name + "\" is missing or no text", "add it");
        }
        return value.asText();
    }

    /** A text without control characters: a file of predictions has a line for each id, and a tab behind it. */
    String id() throws BadGold {
        String id = text("id");
        if (id.chars().anyMatch(Character::isISOControl)) {
            throw new BadGold("the field \"id\" holds a tab, a line break or the like", "write it without");
        }
        return id;
    }

    int number(String name, int least, int most) throws BadGold {
        JsonNode value = line.path(name);
        if (!value.isInt() || value.asInt() < least || value.asInt() > most) {
            throw new BadGold("the field \"" + name + "\" is no number from " + least + " to " + most, "correct it");
        }
        return value.asInt();
    }

    /** A text that may be empty; it must be there. */
    String anyText(String name) throws BadGold {
        JsonNode value = line.path(name);
        if (!value.isTextual()) {
            throw new BadGold("the field \"" + name + "\" is missing or no text", "add it");
        }
        return value.asText();
    }

    /** Spans that lie within {@code text}; may be none. */
    List<Span> spans(String name, String text) throws BadGold {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : line.path(name)) {
            int begin = pair.path(0).asInt(-1);
            int end = pair.path(1).asInt(-1);
            if (pair.size() != 2 || begin < 0 || end < begin || end > text.length()) {
                throw new BadGold(
                        "the field \"" + name + "\" holds " + pair + ", which is no span of the text",
                        "write [begin, end] within 0 and " + text.length());
            }
            spans.add(new Span(begin, end));
        }
        return spans;
    }
}
