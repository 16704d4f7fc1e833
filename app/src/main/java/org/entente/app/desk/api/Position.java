package org.entente.app.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.entente.app.Fault;

/** Where a list goes on: the keys of its last row in letters that need no escaping in an address. */
final class Position {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Position() {}

    static String of(List<String> keys) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(MAPPER.writeValueAsBytes(keys));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of texts can always be written", e);
        }
    }

    /**
     * The keys that were written.
     *
     * @throws Fault of usage if these are not so many keys
     */
    static List<String> keys(String written, int number) {
        try {
            JsonNode array = MAPPER.readTree(Base64.getUrlDecoder().decode(written));
            if (array == null || !array.isArray() || array.size() != number) {
                throw wrong();
            }
            List<String> keys = new ArrayList<>();
            array.forEach(key -> keys.add(key.isNull() ? null : key.asText()));
            return Collections.unmodifiableList(keys);
        } catch (IllegalArgumentException | IOException e) {
            throw wrong();
        }
    }

    private static Fault wrong() {
        return Fault.usage("after", "is no place in this list", "take it from \"next\" of an answer, as it is");
    }
}
