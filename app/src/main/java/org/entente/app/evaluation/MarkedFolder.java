package org.entente.app.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.app.Near;
import org.entente.engine.lexicon.Example;
import org.entente.engine.ontology.Span;

/**
 * Marked pairs as a folder: a file for each type, {@code AGREE.txt} to {@code ASSAULT.txt}, with a sentence a line, such
 * as {@code S[Norway] visits T[Sweden].} Types may be missing. An item's id is its type and line, {@code AGREE:12}.
 */
final class MarkedFolder {
    private static final String ENDING = ".txt";

    private MarkedFolder() {}

    static Gold<Pairs.Item> read(Path folder, Gold.Half half) {
        List<Pairs.Item> items = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path file : files(folder)) {
            String type = type(file);
            if (Pairs.TYPES.contains(type)) {
                read(file, type, half, items, faults);
            } else {
                faults.add(Fault.line(file.toString(), "no type is called \"" + type + "\"", remedy(type)));
            }
        }
        return new Gold<>(items, faults);
    }

    private static void read(Path file, String type, Gold.Half half, List<Pairs.Item> items, List<String> faults) {
        List<String> lines = Gold.lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && half.takes(number)) {
                try {
                    items.add(item(type + ":" + number, line, type));
                } catch (BadGold bad) {
                    faults.add(Fault.line(file + ":" + number, bad.getMessage(), bad.remedy()));
                }
            }
        }
    }

    private static Pairs.Item item(String id, String line, String type) throws BadGold {
        Example example = Example.of(line);
        if (example.text().contains("S[") || example.text().contains("T[")) {
            throw new BadGold("a mark is not closed, or holds another bracket", "write S[...] and T[...] side by side");
        }
        one(example.source(), "source", "S");
        one(example.target(), "target", "T");
        return new Pairs.Item(id, example.text(), example.source(), example.target(), type);
    }

    private static void one(List<Span> marks, String side, String letter) throws BadGold {
        if (marks.size() != 1) {
            throw new BadGold(
                    marks.isEmpty() ? "no " + side + " is marked" : marks.size() + " " + side + "s are marked",
                    "write " + letter + "[...] around one");
        }
        if (marks.get(0).length() == 0) {
            throw new BadGold("the mark of the " + side + " is empty", "write words between its brackets");
        }
    }

    /** In the usual order of the types, so that the order of the items depends on no file system. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparingInt(MarkedFolder::place).thenComparing(Path::getFileName))
                    .toList();
            if (files.isEmpty()) {
                throw new Fault(folder.toString(), "holds no file of marked sentences", remedy(""));
            }
            return files;
        } catch (IOException e) {
            throw new Fault(folder.toString(), "cannot be read", "check the folder and its permissions", e);
        }
    }

    private static int place(Path file) {
        return Pairs.TYPES.indexOf(type(file));
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private static String remedy(String type) {
        return Near.of(type, Pairs.TYPES, 1).stream()
                .findFirst()
                .map(near -> "did you mean \"" + near + ENDING + "\"?")
                .orElse("name it after its type: " + String.join(" ", Pairs.TYPES));
    }
}
