package org.entente.app.watch.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;

/** What a feed says about its tempo, read from the elements of its channel. */
final class Tempos {
    private static final int HOURS = 24;

    private Tempos() {}

    static Tempo of(Document document) {
        Element root = document.getRootElement();
        List<Element> told = root.getChildren().stream()
                .filter(child -> child.getName().equals("channel"))
                .findFirst()
                .orElse(root)
                .getChildren();
        Duration least = Duration.ZERO;
        Duration period = Duration.ZERO;
        long frequency = 1;
        Set<Integer> hours = new HashSet<>();
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Element child : told) {
            switch (child.getName()) {
                case "ttl" -> least = Duration.ofMinutes(number(child.getTextTrim(), 0));
                case "updatePeriod" -> period = period(child.getTextTrim());
                case "updateFrequency" -> frequency = Math.max(1, number(child.getTextTrim(), 1));
                // Midnight is 0, and 24 in some versions.
                case "skipHours" ->
                    child.getChildren().forEach(hour -> hours.add((int) (number(hour.getTextTrim(), -1) % HOURS)));
                case "skipDays" -> child.getChildren().forEach(day -> addDay(day.getTextTrim(), days));
                default -> {
                    // Nothing about time.
                }
            }
        }
        Duration often = period.dividedBy(frequency);
        return new Tempo(often.compareTo(least) > 0 ? often : least, hours, days);
    }

    private static Duration period(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "hourly" -> Duration.ofHours(1);
            case "daily", "weekly", "monthly", "yearly" -> Duration.ofDays(1);
            default -> Duration.ZERO;
        };
    }

    private static long number(String text, long otherwise) {
        return text.matches("[0-9]{1,6}") ? Long.parseLong(text) : otherwise;
    }

    private static void addDay(String name, Set<DayOfWeek> days) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equalsIgnoreCase(name)) {
                days.add(day);
            }
        }
    }
}
