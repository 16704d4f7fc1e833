package org.entente.app.corpus.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Heads and feet of pages: lines at the upper or lower edge that stand at the same height on several pages and differ at
 * most in their numbers; and the number of a first page.
 */
final class RunningHeads {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern FIRST_PAGE = Pattern.compile("(?i)(?:page )?1(?: of 1| ?/ ?1)?|[-–—] ?1 ?[-–—]");

    /** A head or foot has at most so many lines. */
    private static final int EDGE = 3;

    private static final int FEW_PAGES = 4;

    /** Heads and feet stand in the margin, which seldom is wider than this share of the page. */
    private static final float MARGIN = 0.09f;

    private record Key(String text, int height) {}

    private RunningHeads() {}

    static List<Page> without(List<Page> pages) {
        Map<Key, Integer> seen = new HashMap<>();
        for (Page page : pages) {
            edge(page).stream().map(RunningHeads::key).distinct().forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        int enough = pages.size() <= FEW_PAGES ? 2 : 3;
        return pages.stream().map(page -> without(page, seen, enough)).toList();
    }

    private static Page without(Page page, Map<Key, Integer> seen, int enough) {
        Set<Segment> dropped = edge(page).stream()
                .filter(line -> seen.get(key(line)) >= enough
                        || FIRST_PAGE.matcher(line.text()).matches())
                .collect(Collectors.toSet());
        return new Page(
                page.lines().stream().filter(line -> !dropped.contains(line)).toList(), page.height());
    }

    /** Numbers grow from page to page, and printers shift a line by a point. */
    private static Key key(Segment line) {
        String text = DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
        return new Key(text, Math.round(line.y() / 4));
    }

    private static List<Segment> edge(Page page) {
        List<Segment> down = new ArrayList<>(page.lines());
        down.sort(Comparator.comparing(Segment::y));
        float margin = MARGIN * page.height();
        List<Segment> edge = new ArrayList<>();
        for (int i = 0; i < down.size(); i++) {
            Segment line = down.get(i);
            boolean head = i < EDGE && line.y() <= margin;
            boolean foot = i >= down.size() - EDGE && line.y() >= page.height() - margin;
            if (head || foot) {
                edge.add(line);
            }
        }
        return edge;
    }
}
