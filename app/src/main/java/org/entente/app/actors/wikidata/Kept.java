package org.entente.app.actors.wikidata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.app.actors.PartDate;
import org.entente.app.actors.Term;
import org.entente.app.actors.Written;
import org.entente.engine.ontology.Sector;

/** A person that is kept, packed into a few bytes, as there may be hundreds of thousands. */
record Kept(byte[] packed) implements Comparable<Kept> {
    private static final String FIELD = "\t";
    private static final String LINE = "\n";

    static Kept of(Written.Person person) {
        StringBuilder text = new StringBuilder(clean(person.name())).append(LINE);
        person.also().forEach(name -> text.append(clean(name)).append(FIELD));
        for (Written.Office office : person.offices()) {
            text.append(LINE)
                    .append(String.join(
                            FIELD,
                            office.of(),
                            office.sector().name(),
                            clean(office.title()),
                            office.term().from().map(PartDate::toString).orElse(""),
                            office.term().until().map(PartDate::toString).orElse(""),
                            "."));
        }
        return new Kept(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    Written.Person person() {
        String[] lines = new String(packed, StandardCharsets.UTF_8).split(LINE);
        List<String> also = Arrays.stream(lines[1].split(FIELD))
                .filter(name -> !name.isEmpty())
                .toList();
        List<Written.Office> offices = new ArrayList<>();
        for (int i = 2; i < lines.length; i++) {
            String[] fields = lines[i].split(FIELD);
            Term term = new Term(date(fields[3]), date(fields[4]));
            offices.add(new Written.Office(fields[0], Sector.valueOf(fields[1]), fields[2], term));
        }
        return new Written.Person(lines[0], also, offices);
    }

    private static Optional<PartDate> date(String text) {
        return PartDate.of(text);
    }

    /** The bytes of the name. */
    private int nameLength() {
        int end = 0;
        while (packed[end] != '\n') {
            end++;
        }
        return end;
    }

    boolean isNamesake(Kept other) {
        return Arrays.equals(packed, 0, nameLength(), other.packed, 0, other.nameLength());
    }

    @Override
    public int compareTo(Kept other) {
        return Comparator.comparing(Kept::packed, Arrays::compareUnsigned).compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kept kept && Arrays.equals(packed, kept.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }
}
