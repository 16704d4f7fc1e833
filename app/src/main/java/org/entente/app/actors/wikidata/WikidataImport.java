package org.entente.app.actors.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.entente.app.Fault;
import org.entente.app.actors.Known;
import org.entente.app.actors.Skips;
import org.entente.app.actors.Written;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Name;

/**
 * People out of a Wikidata JSON dump: an array with one entity a line, plain or gzip. It is read twice, line by line: first
 * for the positions and the countries, then for the people who held the positions. What grows with the dump are the
 * positions of the first pass, some hundred bytes each, and the people that are kept, packed into some 250 bytes each with all that holds them (measured: 159,000 people in 41 MB);
 * they are sorted in memory.
 */
public final class WikidataImport {
    private static final int BROKEN_KEPT = 1000;
    private static final Set<String> PERSON = Set.of("P31", "P39", "P570");

    private final Positions positions;
    private final Offices offices;
    private final PersonNames names;
    private final Skips skips = new Skips();
    private final TreeMap<Long, String> broken = new TreeMap<>();
    private final List<Kept> kept = new ArrayList<>();

    /** @param ours the items of our own tables: who stands there is left out */
    public WikidataImport(List<Listed> ours, Filter filter) {
        ActorTable table = ActorTable.of(ours);
        Known known = new Known(ours);
        this.positions = new Positions(known, table);
        this.offices = new Offices(positions, known, filter, skips);
        this.names = new PersonNames(table);
    }

    /**
     * Reads the dump.
     *
     * @param progress is told after each line how many bytes of the file are read; it is read twice
     */
    public Imported read(Path dump, LongConsumer progress) {
        pass(
                dump,
                progress,
                Positions.PROPERTIES,
                List.of("P298", "P1001", "P279", "Q4164871", "Q294414"),
                entity -> positions.add(entity));
        pass(dump, progress, PERSON, List.of("P39"), this::person);
        List<String> lines = new ArrayList<>();
        broken.forEach((number, fault) -> lines.add(dump + ":" + number + ": " + fault));
        return new Imported(sorted(), skips, lines);
    }

    private void pass(
            Path dump, LongConsumer progress, Set<String> properties, List<String> wanted, Consumer<Entity> each) {
        EntityReader reader = new EntityReader(properties);
        String[] ids = wanted.toArray(String[]::new);
        long number = 0;
        try (DumpLines lines = DumpLines.open(dump)) {
            while (lines.next()) {
                number = lines.number();
                progress.accept(lines.position());
                line(lines, reader, ids, each);
            }
        } catch (EOFException | ZipException e) {
            throw new Fault(dump + ":" + (number + 1), "the file ends too early or is damaged", "load it anew", e);
        } catch (IOException e) {
            throw new Fault(dump.toString(), "cannot be read: " + e.getMessage(), "check that it is there", e);
        }
    }

    private void line(DumpLines lines, EntityReader reader, String[] wanted, Consumer<Entity> each) throws IOException {
        byte[] line = lines.bytes();
        int length = lines.length();
        if (length == 0 || length == 1 && (line[0] == '[' || line[0] == ']')) {
            return;
        }
        if (line[0] != '{' || line[length - 1] != '}') {
            broken(lines.number(), "no entity in braces");
        } else if (IdScan.hasAny(line, length, wanted)) {
            try {
                each.accept(reader.read(line, length));
            } catch (JsonProcessingException e) {
                broken(lines.number(), "no JSON: " + e.getOriginalMessage());
            }
        }
    }

    private void broken(long number, String fault) {
        if (broken.size() < BROKEN_KEPT) {
            broken.put(number, fault);
        }
    }

    private void person(Entity entity) {
        if (!entity.isHuman()) {
            return;
        }
        String name = PersonNames.name(entity.label());
        String reason = unfit(name);
        if (!reason.isEmpty()) {
            skips.count(reason);
            return;
        }
        List<Written.Office> held = offices.of(entity);
        if (held.isEmpty()) {
            skips.count("person: no office is left");
            return;
        }
        kept.add(Kept.of(new Written.Person(name, names.also(name, entity.aliases()), held)));
    }

    /** Why the person cannot be found by this name; empty if he can. */
    private String unfit(String name) {
        if (name.isEmpty()) {
            return "person: no English name";
        }
        if (ActorTable.words(name).size() < 2) {
            return "person: a name of one word";
        }
        return names.inOurs(name)
                .map(kind -> kind == Name.Kind.PERSON
                        ? "person: in our tables already"
                        : "person: the name means something else in our tables")
                .orElse("");
    }

    /** Sorted, and without those who share their name: nobody can say which of them news means. */
    private Kept[] sorted() {
        Kept[] all = kept.stream().sorted().toArray(Kept[]::new);
        kept.clear();
        List<Kept> alone = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            boolean shared =
                    i > 0 && all[i].isNamesake(all[i - 1]) || i + 1 < all.length && all[i].isNamesake(all[i + 1]);
            if (shared) {
                skips.count("person: shares the name with another one of the dump");
            } else {
                alone.add(all[i]);
            }
        }
        return alone.toArray(Kept[]::new);
    }
}
