package org.entente.app.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.entente.app.Fault;

/**
 * The items of a gold file, one JSON object a line.
 *
 * @param faults lines that could not be used, each as {@code file:line: fault; remedy}
 */
public record Gold<T>(List<T> items, List<String> faults) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Which lines to take: all, or every second one so that the rest stays unseen. */
    public enum Half {
        ODD,
        EVEN,
        ALL;

        boolean takes(int number) {
            return this == ALL || number % 2 == (this == ODD ? 1 : 0);
        }
    }

    interface Parser<T> {
        T parse(JsonNode line) throws BadGold;
    }

    public Gold {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
    }

    static <T> Gold<T> read(Path file, Half half, Parser<T> parser) {
        return read(file.toString(), lines(file), half, parser);
    }

    /** @param place as faults name it */
    static <T> Gold<T> read(String place, List<String> lines, Half half, Parser<T> parser) {
        List<T> items = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (!line.isBlank() && half.takes(number)) {
                try {
                    items.add(parser.parse(object(line)));
                } catch (BadGold bad) {
                    faults.add(Fault.line(place + ":" + number, bad.getMessage(), bad.remedy()));
                }
            }
        }
        return new Gold<>(items, faults);
    }

    /**
     * All items judged, in their order. Several threads ask the subject, which is made before they start: the coder takes
     * seconds to load, and nothing is to be loaded for a file without items.
     */
    <J> List<J> judged(Supplier<Subject> subject, BiFunction<T, Subject, J> judge) {
        if (items.isEmpty()) {
            return List.of();
        }
        Subject asked = subject.get();
        return items.parallelStream().map(item -> judge.apply(item, asked)).toList();
    }

    static List<String> lines(Path file) {
        if (Files.isDirectory(file)) {
            throw new Fault(file.toString(), "is a folder", "name a file");
        }
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new Fault(file.toString(), "there is no such file", "check the name", e);
        } catch (IOException e) {
            throw new Fault(file.toString(), "cannot be read as UTF-8 text", "check the file and its permissions", e);
        }
    }

    private static JsonNode object(String line) throws BadGold {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new BadGold("is not JSON", "write one JSON object per line");
        }
        throw new BadGold("is not a JSON object", "write one JSON object per line");
    }
}
