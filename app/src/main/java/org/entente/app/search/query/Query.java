package org.entente.app.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.search.query.Meaning.Deed;
import org.entente.app.search.query.Meaning.Field;
import org.entente.app.search.query.Meaning.Members;
import org.entente.app.search.query.Meaning.OneOf;
import org.entente.app.search.query.Meaning.Passed;
import org.entente.app.search.query.Meaning.Somebody;
import org.entente.app.search.query.Meaning.Time;
import org.entente.app.search.query.Meaning.Who;

/**
 * What was typed, and how it was understood. Nothing typed is wrong: what nobody knows is a word to look for.
 *
 * @param typed as it was typed
 * @param parts all of it, in order
 * @param guesses for words that nobody knows, those that may have been meant
 */
public record Query(String typed, List<Taken> parts, List<Guess> guesses) {
    public Query {
        parts = List.copyOf(parts);
        guesses = List.copyOf(guesses);
    }

    /**
     * A slip of the hand.
     *
     * @param word as it was typed
     * @param meant what it may have been
     * @param query all that was typed, with the word mended
     */
    public record Guess(String word, String meant, String query) {}

    /** One that may stand on a side of a relation: its codes, of which each may be meant, and how a side is written. */
    public record Party(List<String> codes, String written) {}

    /** Whether nothing was typed that says anything. */
    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.meaning() instanceof Passed);
    }

    /** The meanings of one kind, in order. */
    public <M extends Meaning> List<M> all(Class<M> kind) {
        return parts.stream()
                .map(Taken::meaning)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Who may stand on the sides of a relation, in the order typed; nobody twice. */
    public List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        parts.stream().map(Taken::meaning).flatMap(Query::party).forEach(party -> {
            if (!parties.contains(party)) {
                parties.add(party);
            }
        });
        return parties;
    }

    private static Stream<Party> party(Meaning meaning) {
        if (meaning instanceof Who who) {
            return Stream.of(new Party(List.of(who.code()), who.code()));
        } else if (meaning instanceof OneOf several) {
            List<String> codes = several.actors().stream().map(Who::code).toList();
            return Stream.of(new Party(codes, codes.get(0)));
        } else if (meaning instanceof Somebody somebody) {
            return Stream.of(new Party(List.of(somebody.code()), somebody.code()));
        } else if (meaning instanceof Members members) {
            return Stream.of(new Party(List.of(), members.said()));
        }
        return Stream.empty();
    }

    /** From the first to the last day asked for; empty if no time was. Times given one by one are one from first to last. */
    public Optional<Time> period() {
        List<Time> times = all(Time.class);
        if (times.isEmpty()) {
            return Optional.empty();
        }
        boolean open = times.stream().anyMatch(time -> time.from().isEmpty());
        boolean running = times.stream().anyMatch(time -> time.to().isEmpty());
        // "since 2020 until 2022" is closed by its two halves.
        boolean halves = open && running;
        Optional<LocalDate> first =
                times.stream().flatMap(time -> time.from().stream()).min(LocalDate::compareTo);
        Optional<LocalDate> last =
                times.stream().flatMap(time -> time.to().stream()).max(LocalDate::compareTo);
        boolean crossed = halves && first.orElseThrow().isAfter(last.orElseThrow());
        return Optional.of(new Time(
                open && !halves || crossed ? Optional.empty() : first, running && !halves ? Optional.empty() : last));
    }

    /** The fields asked for. */
    public List<Field> fields() {
        return all(Field.class);
    }

    /** The kinds of event asked for. */
    public List<Deed> deeds() {
        return all(Deed.class);
    }

    /** How it was understood, in a line: {@code "Baku → Azerbaijan · energy → field energy · 2024"}. */
    public String understood() {
        return parts.stream()
                .filter(part -> !part.meaning().shown().isEmpty())
                .map(Query::understood)
                .collect(Collectors.joining(" · "));
    }

    private static String understood(Taken part) {
        String shown = part.meaning().shown();
        return part.words().equals(shown) ? shown : part.words() + " → " + shown;
    }
}
