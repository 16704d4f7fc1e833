package org.entente.app.desk.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What a browser wrote into its logs that no page of ours should make it write. */
final class Complaints {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OURS = Set.of("localhost", "127.0.0.1");

    /** What needs no network. */
    private static final Set<String> WITHIN = Set.of("data", "blob", "about", "file", "chrome", "chrome-extension");

    private Complaints() {}

    /** All since the last call. */
    static List<String> of(ChromeDriver driver) {
        List<String> found = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                found.add(entry.getMessage());
            }
        }
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            foreign(entry.getMessage()).ifPresent(address -> found.add("asks another host: " + address));
        }
        return found;
    }

    private static Optional<String> foreign(String entry) {
        JsonNode message = json(entry).path("message");
        if (!message.path("method").asText().equals("Network.requestWillBeSent")) {
            return Optional.empty();
        }
        String address = message.path("params").path("request").path("url").asText();
        return isOurs(address) ? Optional.empty() : Optional.of(address);
    }

    private static boolean isOurs(String address) {
        int colon = address.indexOf(':');
        return WITHIN.contains(address.substring(0, Math.max(colon, 0)))
                || OURS.contains(URI.create(address.replaceAll("[?#].*", "")).getHost());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
