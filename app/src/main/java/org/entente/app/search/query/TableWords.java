package org.entente.app.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.app.search.query.Candidate.Rank;
import org.entente.app.search.query.Meaning.Somebody;
import org.entente.app.search.query.Meaning.Who;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Name;
import org.entente.engine.ontology.Sector;

/** The names in the actors' tables. */
final class TableWords {
    /** "South Korea" shares its second word; "Republic of China" does not make Taiwan a meaning of "China". */
    private static final int SHORT = 2;

    private static final Map<Name.Kind, Rank> RANKS = Map.of(
            Name.Kind.STATE, Rank.STATE,
            Name.Kind.ORGANISATION, Rank.ORGANISATION,
            Name.Kind.GROUP, Rank.GROUP,
            Name.Kind.SEAT, Rank.SEAT,
            Name.Kind.ADJECTIVE, Rank.PEOPLE,
            Name.Kind.PEOPLE, Rank.PEOPLE,
            Name.Kind.PLACE, Rank.PLACE);

    private final Vocabulary vocabulary;

    TableWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(List<Listed> items) {
        for (Listed item : items) {
            if (item instanceof Listed.Body body && !isOutlet(body)) {
                body(body);
            } else if (item instanceof Listed.Person person) {
                person(person);
            }
        }
    }

    /** Who searches for "TASS" wants what it told; the outlets have a table of their own. */
    private static boolean isOutlet(Listed.Body body) {
        return body.sector() == Sector.JRN;
    }

    private void body(Listed.Body body) {
        boolean whole = body.sector() == Sector.NONE && lasts(body.dates());
        Who who = new Who(body.code(), body.name(), body.kind());
        boolean state = body.kind().equals("state");
        Meaning meaning = whole && (state || !isOfState(body)) ? who : part(body);
        if (meaning == who && isFirst(body)) {
            vocabulary.add(Candidate.of(body.code(), Rank.CODE, who));
            vocabulary.call(body.code(), body.name());
        }
        if (!body.members().isEmpty()) {
            vocabulary.body(body.code());
        }
        body.names()
                .forEach((kind, names) -> names.forEach(name -> {
                    vocabulary.add(Candidate.of(name, RANKS.get(kind), meaning));
                    if (kind == Name.Kind.STATE && whole) {
                        share(name, who);
                    }
                }));
    }

    /** A body within another bears the other's code and a name of its own: the Commission of the European Union. */
    private boolean isFirst(Listed.Body body) {
        return vocabulary.longest(Word.texts(body.code()), 0) == null;
    }

    private static boolean isOfState(Listed.Body body) {
        return body.kind().equals("group") && body.code().length() == 3;
    }

    private static boolean lasts(Dates dates) {
        return dates.until().equals(Dates.ALWAYS.until());
    }

    private static Somebody part(Listed.Body body) {
        return new Somebody(body.name(), body.code(), body.sector(), "", lasts(body.dates()), false);
    }

    private void share(String name, Who state) {
        List<String> words = Word.texts(name);
        if (words.size() == SHORT) {
            words.stream().filter(word -> word.length() > 1).forEach(word -> vocabulary.share(word, state));
        }
    }

    private void person(Listed.Person person) {
        String[] parts = person.name().split("\\s+");
        vocabulary.add(new Candidate(person.name(), Rank.PERSON, day -> People.on(person, day)));
        person.also().forEach(name -> vocabulary.add(new Candidate(name, Rank.PERSON, day -> People.on(person, day))));
        String surname = parts[parts.length - 1];
        // Of Kim Jong Un nobody says "Un".
        if (parts.length > 1 && surname.length() > 2) {
            vocabulary.add(new Candidate(surname, Rank.SURNAME, (LocalDate day) -> People.on(person, day)));
        }
    }
}
