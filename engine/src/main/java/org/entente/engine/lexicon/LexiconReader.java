package org.entente.engine.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the files of a lexicon, in any order, into a {@link Lexicon}; all faults are found in one pass. */
public final class LexiconReader {
    private final List<Problem> problems = new ArrayList<>();
    private final Classes classes = new Classes();
    private final OperatorTable operators = new OperatorTable();
    private final Map<String, Entry> entries = new TreeMap<>();

    private LexiconReader() {}

    /**
     * The lexicon of these files: {@code classes/*.yaml}, {@code events/*.yaml} and {@code operators.yaml}; others are
     * left alone.
     *
     * @throws LexiconException with every fault
     */
    public static Lexicon read(List<LexiconSource> sources) {
        LexiconReader reader = new LexiconReader();
        List<LexiconSource> sorted = sources.stream()
                .sorted(Comparator.comparing(LexiconSource::name))
                .toList();
        Map<String, Yaml> files = reader.open(sorted);
        files.forEach((name, file) -> {
            if (name.startsWith("classes/")) {
                reader.classes.add(file);
            }
        });
        Map<String, Set<String>> words = reader.classWords(files);
        files.forEach((name, file) -> {
            if (name.startsWith("events/")) {
                reader.entries(file);
            } else if (name.equals("operators.yaml")) {
                reader.operators(file);
            }
        });
        if (!reader.problems.isEmpty()) {
            throw new LexiconException(reader.problems);
        }
        return new Lexicon(
                List.copyOf(reader.entries.values()),
                reader.operators,
                words,
                reader.classes.written(),
                version(sorted));
    }

    private Map<String, Yaml> open(List<LexiconSource> sources) {
        Map<String, Yaml> files = new TreeMap<>();
        for (LexiconSource source : sources) {
            if (source.name().startsWith("classes/")
                    || source.name().startsWith("events/")
                    || source.name().equals("operators.yaml")) {
                Optional<Yaml> file = Yaml.open(source, problems);
                file.ifPresent(f -> files.put(source.name(), f));
            }
        }
        return files;
    }

    private Map<String, Set<String>> classWords(Map<String, Yaml> files) {
        classes.check();
        Map<String, Set<String>> words = new HashMap<>();
        files.forEach((name, file) -> {
            if (name.startsWith("classes/")) {
                file.pairs().keySet().forEach(c -> words.put(c, new LinkedHashSet<>(classes.named(c))));
            }
        });
        return words;
    }

    private void entries(Yaml file) {
        EntryReader reader = new EntryReader(classes);
        for (Yaml item : file.items()) {
            reader.read(item).ifPresent(entry -> add(entry, item));
        }
    }

    private void operators(Yaml file) {
        Map<String, Yaml> parts = file.pairs();
        Yaml results = parts.remove("results");
        if (results != null) {
            operators.add(results);
        }
        Yaml list = parts.remove("operators");
        if (list != null) {
            entries(list);
        }
        parts.forEach((key, value) -> value.fault("", "unknown part \"" + key + "\"; parts are operators and results"));
        for (Entry entry : entries.values()) {
            if (entry.isOperator() && results != null && !operators.knows(entry.operator())) {
                results.fault(entry.id(), "no results for operator \"" + entry.operator() + "\"");
            }
        }
    }

    private void add(Entry entry, Yaml item) {
        Entry before = entries.putIfAbsent(entry.id(), entry);
        if (before != null) {
            item.fault(entry.id(), "this id stands in " + before.file() + ":" + before.line() + " too");
        }
    }

    /** A hash of all files, in the order of their names. */
    public static String version(List<LexiconSource> sources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (LexiconSource source : sources.stream()
                    .sorted(Comparator.comparing(LexiconSource::name))
                    .toList()) {
                digest.update(source.name().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(source.text().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
