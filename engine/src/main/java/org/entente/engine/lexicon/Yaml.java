package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML value that knows its line. Faults are added to the list it was opened with, never thrown. */
final class Yaml {
    private final Node node;
    private final String file;
    private final List<Problem> problems;

    private Yaml(Node node, String file, List<Problem> problems) {
        this.node = node;
        this.file = file;
        this.problems = problems;
    }

    /**
     * Hands over the document of each source of this name.
     *
     * @throws LexiconException with every fault that the reader told
     */
    static void readAll(List<LexiconSource> sources, String name, Consumer<Yaml> reader) {
        List<Problem> problems = new ArrayList<>();
        for (LexiconSource source : sources) {
            if (source.name().equals(name)) {
                open(source, problems).ifPresent(reader);
            }
        }
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
    }

    /** The document in {@code source}, or empty if it is no YAML or nothing at all. */
    static Optional<Yaml> open(LexiconSource source, List<Problem> problems) {
        try {
            var settings = LoadSettings.builder()
                    .setLabel(source.name())
                    .setCodePointLimit(Integer.MAX_VALUE) // the files are the user's own, and a table of people is long
                    .build();
            return new Compose(settings)
                    .composeString(source.text())
                    .map(node -> new Yaml(node, source.name(), problems));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            problems.add(new Problem(source.name(), line, "", "not YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add(new Problem(source.name(), 1, "", "not YAML: " + e.getMessage()));
        } catch (StackOverflowError e) {
            // The library calls itself once for each list in a list, and has no bound of its own.
            problems.add(new Problem(source.name(), 1, "", "lists or pairs lie too deep in each other"));
        }
        return Optional.empty();
    }

    /** Its place; {@code own} if the file is one of the user's. */
    Origin origin(boolean own) {
        return new Origin(file, line(), own);
    }

    String file() {
        return file;
    }

    int line() {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    void fault(String entry, String fault) {
        problems.add(new Problem(file, line(), entry, fault));
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The items of a list; a single value is a list of one. */
    List<Yaml> items() {
        if (!(node instanceof SequenceNode list)) {
            return List.of(this);
        }
        List<Yaml> items = new ArrayList<>(list.getValue().size());
        list.getValue().forEach(n -> items.add(new Yaml(n, file, problems)));
        return items;
    }

    /** The pairs of a map in order; a key that stands twice is a fault. */
    Map<String, Yaml> pairs() {
        Map<String, Yaml> pairs = new LinkedHashMap<>();
        if (!(node instanceof MappingNode map)) {
            fault("", "expected \"key: value\" lines here");
            return pairs;
        }
        for (var pair : map.getValue()) {
            Yaml key = new Yaml(pair.getKeyNode(), file, problems);
            if (pairs.put(key.text(), new Yaml(pair.getValueNode(), file, problems)) != null) {
                key.fault("", "\"" + key.text() + "\" stands twice; keep one");
            }
        }
        return pairs;
    }

    /** Each of these pairs with another key than those known is a fault. */
    static void check(Map<String, Yaml> pairs, String entry, String... known) {
        pairs.forEach((key, value) -> {
            if (!List.of(known).contains(key)) {
                value.fault(entry, "unknown key \"" + key + "\"; keys are " + String.join(", ", known));
            }
        });
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        fault("", "expected plain text here");
        return "";
    }

    /** The texts of a list. */
    List<String> texts() {
        return items().stream().map(Yaml::text).toList();
    }
}
