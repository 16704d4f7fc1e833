package org.entente.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code schema.yaml} into a {@link Codebook}. A fault in it is a bug of ours, not the user's. */
final class SchemaFile {
    /** A column that several tables have is written once and referred to; the usual limit is against foreign files. */
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setMaxAliasesForCollections(10_000).build();

    private SchemaFile() {}

    static Codebook read() {
        Map<?, ?> file = map(new Load(SETTINGS).loadFromString(Resource.text("schema.yaml")));
        return new Codebook((Integer) file.get("version"), relations(file.get("tables")), relations(file.get("views")));
    }

    private static List<Codebook.Relation> relations(Object section) {
        List<Codebook.Relation> relations = new ArrayList<>();
        map(section).forEach((name, body) -> {
            List<Codebook.Column> columns = new ArrayList<>();
            map(map(body).get("columns")).forEach((column, said) -> columns.add(column(column.toString(), map(said))));
            relations.add(new Codebook.Relation(name.toString(), text(map(body), "meaning"), List.copyOf(columns)));
        });
        return List.copyOf(relations);
    }

    private static Codebook.Column column(String name, Map<?, ?> said) {
        return new Codebook.Column(
                name,
                text(said, "type"),
                Boolean.TRUE.equals(said.get("key")),
                Optional.ofNullable(said.get("missing")).map(Object::toString),
                text(said, "meaning"),
                text(said, "unit"),
                values(said.get("values")));
    }

    private static List<Codebook.Value> values(Object said) {
        if (said == null) {
            return List.of();
        }
        if (said instanceof Map<?, ?> codes) {
            List<Codebook.Value> values = new ArrayList<>();
            codes.forEach((code, meaning) -> values.add(new Codebook.Value(code.toString(), meaning.toString())));
            return List.copyOf(values);
        }
        return List.of(new Codebook.Value("", said.toString()));
    }

    private static String text(Map<?, ?> said, String key) {
        Object text = said.get(key);
        return text == null ? "" : text.toString();
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }
}
