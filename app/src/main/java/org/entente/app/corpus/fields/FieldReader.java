package org.entente.app.corpus.fields;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Draft;
import org.entente.app.corpus.input.PlainText;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.engine.ontology.Article;

/** Makes articles of the objects or rows of one file, and remembers which of their fields it took for what. */
public final class FieldReader {
    /** So many names are told where none holds the text. */
    private static final int MOST_NAMES = 20;

    private final Fields fields;
    private final Map<Field, Set<String>> guessed = new EnumMap<>(Field.class);

    /** Names the user gave that no object or row had so far. */
    private final Set<String> missing = new LinkedHashSet<>();

    private boolean any;

    public FieldReader(Fields fields) {
        this.fields = fields;
        fields.said().values().forEach(missing::addAll);
    }

    /** The article of an object or row, found at {@code place}. */
    public Result.Found found(String place, Values values) throws BadInput {
        missing.removeIf(values.values()::containsKey);
        String text = read(Field.TEXT, values);
        if (text.isBlank()) {
            throw noText(values);
        }
        Article article = new Draft(
                        read(Field.ID, values),
                        line(Field.TITLE, values),
                        line(Field.DATE, values),
                        line(Field.OUTLET, values),
                        line(Field.ADDRESS, values))
                .with(text);
        any = true;
        return new Result.Found(place, article, line(Field.LANGUAGE, values));
    }

    /** Whether there is a text in it. */
    public boolean hasText(Values values) {
        return fields.names(Field.TEXT)
                .map(names -> names.stream().anyMatch(name -> !values.get(name).isEmpty()))
                .orElseGet(() -> Guess.name(Field.TEXT, values).isPresent());
    }

    /** A fault if no field of these names can hold a text, whatever its value. */
    public void require(Values names) throws BadInput {
        if (!isThere(names)) {
            throw noText(names);
        }
    }

    /** Whether one of these names is that of a text, and another one that of something else of an article. */
    public static boolean areNames(Collection<String> names) {
        boolean text = names.stream().anyMatch(name -> Guess.isName(Field.TEXT, name));
        return text
                && Field.all()
                        .filter(field -> field.tells() && field != Field.TEXT)
                        .anyMatch(field -> names.stream().anyMatch(name -> Guess.isName(field, name)));
    }

    /** Whether one of these is a name under which something of an article is kept. */
    public static boolean isAnyName(Collection<String> names) {
        return Field.all().filter(Field::tells).anyMatch(field -> names.stream()
                .anyMatch(name -> Guess.isName(field, name)));
    }

    /** What was guessed, or what the user named and is not there, in words; empty if there is nothing to tell. */
    public Optional<String> remark() {
        String names = guessed.entrySet().stream()
                .filter(entry -> !entry.getValue().stream().allMatch(entry.getKey()::isOwn))
                .map(entry -> entry.getKey().key() + " = " + String.join(" or ", entry.getValue()))
                .collect(Collectors.joining(", "));
        String absent = missing.isEmpty() ? "" : "no field is called " + String.join(", ", missing);
        String told = names.isEmpty()
                ? absent
                : "fields " + names + " (--field changes it)" + (absent.isEmpty() ? "" : "; " + absent);
        return any && !told.isEmpty() ? Optional.of(told) : Optional.empty();
    }

    private String line(Field field, Values values) throws BadInput {
        return read(field, values).replaceAll("\\s+", " ").strip();
    }

    private String read(Field field, Values values) throws BadInput {
        Optional<List<String>> said = fields.names(field);
        if (said.isPresent()) {
            String between = field == Field.TEXT ? "\n\n" : " ";
            return clean(
                    field,
                    said.get().stream()
                            .map(values::raw)
                            .filter(value -> !value.isEmpty())
                            .collect(Collectors.joining(between)));
        }
        Optional<String> name = Guess.name(field, values);
        name.ifPresent(
                n -> guessed.computeIfAbsent(field, f -> new LinkedHashSet<>()).add(n));
        return name.isPresent() ? clean(field, values.raw(name.get())) : "";
    }

    private static String clean(Field field, String value) throws BadInput {
        boolean prose = field == Field.TEXT || field == Field.TITLE;
        return PlainText.withoutNul(prose ? Markup.text(value) : value);
    }

    /** Whether there is a field for the text, though it may be empty. */
    public boolean isThere(Values values) {
        return fields.names(Field.TEXT)
                .map(names -> names.stream().anyMatch(values.values()::containsKey))
                .orElseGet(() -> Guess.isThere(Field.TEXT, values));
    }

    private BadInput noText(Values values) {
        if (isThere(values)) {
            return new BadInput(Reason.NO_TEXT, "has no text");
        }
        String names = values.names().stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        boolean more = values.names().size() > MOST_NAMES;
        String which = fields.names(Field.TEXT)
                .map(said -> "has no field called " + String.join(", ", said))
                .orElse("has no field known to hold the text");
        String are = values.names().isEmpty() ? "" : "; its fields are " + names + (more ? " ..." : "");
        return new BadInput(Reason.NO_TEXT_FIELD, which + are);
    }
}
