package org.entente.app.corpus.export;

import java.util.ArrayList;
import java.util.List;

/** What stands over the fields of a Nexis document: title, outlet and day. */
record Front(String title, String date, String outlet) {
    /** @param numbered whether the title stands under outlet and day, not over them */
    static Front of(List<String> lines, boolean numbered) {
        List<List<String>> blocks = new ArrayList<>();
        for (List<String> block : Blocks.of(lines)) {
            List<String> kept =
                    block.stream().filter(line -> !NexisFields.isRights(line)).toList();
            if (!kept.isEmpty()) {
                blocks.add(kept);
            }
        }
        int at = dayBlock(blocks);
        if (at < 0) {
            return undated(blocks, numbered);
        }
        return numbered ? numbered(blocks, at) : titleFirst(blocks, at);
    }

    /** "Title", "Outlet", "February 19, 2024 Monday"; in the first document a list of titles may stand before. */
    private static Front titleFirst(List<List<String>> blocks, int at) {
        List<String> over = new ArrayList<>();
        List<String> block = blocks.get(at);
        int line = dayLine(block);
        over.addAll(block.subList(0, line));
        for (int before = at - 1; before >= 0 && over.size() < 2; before--) {
            over.addAll(0, blocks.get(before));
        }
        String date = DayLine.day(block.get(line)).orElse("");
        if (over.isEmpty()) {
            return new Front("", date, "");
        }
        String outlet = over.get(over.size() - 1);
        // Lines of one block are one wrapped title; in blocks of a line each the title is the one before the outlet.
        boolean together = line >= 2;
        List<String> title = together
                ? over.subList(0, over.size() - 1)
                : over.subList(Math.max(0, over.size() - 2), over.size() - 1);
        return new Front(Blocks.oneLine(title), date, outlet);
    }

    /** "The Daily Example", "February 19, 2024 Monday", "Final Edition", "TITLE": the title is the last block. */
    private static Front numbered(List<List<String>> blocks, int at) {
        List<String> over = new ArrayList<>();
        blocks.subList(0, at).forEach(over::addAll);
        List<String> block = blocks.get(at);
        int line = dayLine(block);
        over.addAll(block.subList(0, line));
        if (at == blocks.size() - 1 && over.size() >= 2) {
            return titleFirst(blocks, at);
        }
        String title = at == blocks.size() - 1 ? "" : Blocks.oneLine(blocks.get(blocks.size() - 1));
        String outlet = over.isEmpty() ? "" : over.get(0);
        return new Front(title, DayLine.day(block.get(line)).orElse(""), outlet);
    }

    private static Front undated(List<List<String>> blocks, boolean numbered) {
        if (!numbered || blocks.size() < 2) {
            String title = blocks.isEmpty() ? "" : blocks.get(0).get(0);
            return new Front(title, "", "");
        }
        return new Front(
                Blocks.oneLine(blocks.get(blocks.size() - 1)), "", blocks.get(0).get(0));
    }

    /** The last block with a day: one that stands in a list of titles before the document is not the document's. */
    private static int dayBlock(List<List<String>> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (dayLine(blocks.get(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int dayLine(List<String> block) {
        for (int i = block.size() - 1; i >= 0; i--) {
            if (DayLine.is(block.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
