package org.entente.app.search.index;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.entente.app.search.query.Typing;
import org.entente.app.store.Searchable;
import org.entente.app.store.StoredEvent;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;

/** Articles and events as documents of the index. */
final class Documents {
    private static final String NOBODY = "---";

    private Documents() {}

    static Document of(Searchable.Paper paper) {
        Document document = document(Fields.PAPER, paper.mark());
        document.add(new TextField(Fields.TEXT, paper.text().orElse(paper.title()), Field.Store.NO));
        document.add(new TextField(Fields.TITLE, paper.title(), Field.Store.YES));
        document.add(new StoredField(Fields.OUTLET_NAME, paper.outlet()));
        document.add(word(Fields.OUTLET, Typing.key(paper.outlet())));
        days(document, paper.published(), paper.published());
        Set<String> codes = new LinkedHashSet<>();
        paper.pairs().forEach(pair -> codes.addAll(List.of(pair.split(" "))));
        codes.remove(NOBODY);
        codes.forEach(code -> document.add(word(Fields.ACTOR, code)));
        paper.fields().forEach(field -> document.add(word(Fields.FIELD, field)));
        paper.types().forEach(type -> document.add(word(Fields.TYPE, type)));
        paper.copyOf().ifPresent(original -> document.add(word(Fields.COPY, Fields.COPY)));
        return document;
    }

    static Document of(Searchable.Deed deed) {
        StoredEvent event = deed.event();
        Document document = document(Fields.DEED, deed.mark());
        String sentence = event.first().sentence().orElse("");
        document.add(new TextField(
                Fields.TEXT,
                String.join(
                        "\n",
                        sentence,
                        event.source().name(),
                        event.target().name(),
                        event.attribution().name(),
                        event.code().label()),
                Field.Store.NO));
        days(
                document,
                Optional.ofNullable(event.when().start()),
                Optional.ofNullable(event.when().end()));
        sides(document, event.source(), event.target());
        event.contexts().stream().map(Context::code).forEach(field -> document.add(word(Fields.FIELD, field)));
        Cameo code = event.code();
        document.add(word(Fields.TYPE, code.typeName()));
        document.add(word(Fields.CODE, code.code()));
        document.add(word(Fields.STATUS, event.status().code()));
        document.add(word(Fields.OUTLET, Typing.key(event.first().outlet())));
        return document;
    }

    private static Document document(String kind, Searchable.Mark mark) {
        Document document = new Document();
        document.add(word(Fields.KEY, key(kind, mark)));
        document.add(word(Fields.KIND, kind));
        document.add(new StoredField(Fields.ID, mark.id()));
        return document;
    }

    /** In the order of keys of one kind ids stand by their bytes. */
    static String key(String kind, Searchable.Mark mark) {
        return kind + mark.id() + '\0' + mark.mark();
    }

    private static Field word(String field, String value) {
        return new StringField(field, value, Field.Store.NO);
    }

    private static void days(Document document, Optional<LocalDate> first, Optional<LocalDate> last) {
        first.ifPresent(day -> {
            document.add(new LongPoint(Fields.DAY, day.toEpochDay()));
            document.add(new NumericDocValuesField(Fields.DAY, day.toEpochDay()));
            document.add(new StoredField(Fields.DAY, day.toEpochDay()));
        });
        last.ifPresent(day -> document.add(new LongPoint(Fields.LAST_DAY, day.toEpochDay())));
    }

    private static void sides(Document document, Actor source, Actor target) {
        Stream.of(source, target)
                .filter(side -> !side.isNone())
                .map(Actor::code)
                .distinct()
                .forEach(code -> {
                    document.add(word(Fields.ACTOR, code));
                    document.add(word(Fields.SIDE, code));
                });
        if (!source.isNone() && !target.isNone() && !source.code().equals(target.code())) {
            document.add(word(Fields.PAIR, source.code() + " " + target.code()));
            document.add(word(Fields.PAIR, target.code() + " " + source.code()));
        }
    }
}
