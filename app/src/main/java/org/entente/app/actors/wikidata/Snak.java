package org.entente.app.actors.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.Optional;
import org.entente.app.actors.PartDate;

/** One value of a statement or a qualifier, as Wikidata calls it; {@code somevalue} says that nobody knows which. */
record Snak(JsonNode json) {
    private static final int YEAR = 9;
    private static final int MONTH = 10;
    private static final int DAY = 11;

    boolean isValue() {
        return json.path("snaktype").asText().equals("value");
    }

    /** Whether there is one but it is not known. */
    boolean isSome() {
        return json.path("snaktype").asText().equals("somevalue");
    }

    /** The id of the item, else the text; empty where there is none. */
    Optional<String> text() {
        JsonNode value = json.path("datavalue").path("value");
        if (!isValue()) {
            return Optional.empty();
        }
        if (value.isTextual()) {
            return Optional.of(value.asText());
        }
        if (value.has("id")) {
            return Optional.of(value.path("id").asText());
        }
        return value.has("numeric-id")
                ? Optional.of("Q" + value.path("numeric-id").asLong())
                : Optional.empty();
    }

    /** The date as exact as Wikidata has it; empty where it knows no year, or one before our era. */
    Optional<PartDate> date() {
        JsonNode value = json.path("datavalue").path("value");
        String time = value.path("time").asText();
        int precision = value.path("precision").asInt();
        if (!isValue() || precision < YEAR || !time.matches("\\+\\d{4}-\\d\\d-\\d\\dT.*")) {
            return Optional.empty();
        }
        int month = precision >= MONTH ? Integer.parseInt(time.substring(6, 8)) : 0;
        int day = precision >= DAY && month > 0 ? Integer.parseInt(time.substring(9, 11)) : 0;
        try {
            return Optional.of(new PartDate(Integer.parseInt(time.substring(1, 5)), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
