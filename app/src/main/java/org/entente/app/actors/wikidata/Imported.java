package org.entente.app.actors.wikidata;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.entente.app.actors.ActorYaml;
import org.entente.app.actors.Skips;
import org.entente.app.actors.Written;
import org.entente.engine.lexicon.ActorTable;

/** The people of a dump, sorted by name; a spelling that two of them share is nobody's. */
public final class Imported {
    private final Kept[] people;
    private final long[] spellings;
    private final Skips skips;
    private final List<String> broken;

    Imported(Kept[] sorted, Skips skips, List<String> broken) {
        this.people = sorted;
        this.skips = skips;
        this.broken = broken;
        this.spellings = Arrays.stream(sorted)
                .map(Kept::person)
                .flatMapToLong(Imported::spellings)
                .sorted()
                .toArray();
    }

    private static LongStream spellings(Written.Person person) {
        return LongStream.concat(
                LongStream.of(hash(person.name())), person.also().stream().mapToLong(Imported::hash));
    }

    /** FNV-1a over the words: 64 bits, so that in a million spellings two meet once in ten million dumps. */
    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : String.join(" ", ActorTable.words(name)).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    private boolean isShared(String name) {
        long hash = hash(name);
        int at = Arrays.binarySearch(spellings, hash);
        return at > 0 && spellings[at - 1] == hash || at + 1 < spellings.length && spellings[at + 1] == hash;
    }

    public int size() {
        return people.length;
    }

    public Skips skips() {
        return skips;
    }

    /** The lines that are no entity, each with its number and its fault. */
    public List<String> broken() {
        return broken;
    }

    /** Writes them in the form of our own {@code people.yaml}. */
    public void write(Writer out) throws IOException {
        for (Kept kept : people) {
            Written.Person person = kept.person();
            List<String> also =
                    person.also().stream().filter(name -> !isShared(name)).toList();
            out.write(ActorYaml.of(new Written.Person(person.name(), also, person.offices())));
        }
    }
}
