package org.entente.app.corpus.warc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The list of pages in a WACZ, {@code pages/pages.jsonl}: the title a browser showed, by address. */
final class PageList {
    /** Those of further pages are not known; the pages themselves mostly tell theirs. */
    private static final int MOST = 100_000;

    private static final JsonMapper JSON = new JsonMapper();

    private PageList() {}

    static Map<String, String> titles(WaczFile file) throws IOException {
        Map<String, String> titles = new HashMap<>();
        Optional<InputStream> list = file.open("pages/pages.jsonl");
        if (list.isPresent()) {
            try (var lines = new BufferedReader(new InputStreamReader(list.get(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null && titles.size() < MOST; line = lines.readLine()) {
                    add(line, titles);
                }
            }
        }
        return Map.copyOf(titles);
    }

    /** A broken line costs a title, nothing else. */
    private static void add(String line, Map<String, String> titles) {
        try {
            JsonNode page = JSON.readTree(line);
            String title = page.path("title").asText("").strip();
            if (!title.isEmpty() && page.path("url").isTextual()) {
                titles.put(page.path("url").asText(), title);
            }
        } catch (JsonProcessingException e) {
            return;
        }
    }
}
