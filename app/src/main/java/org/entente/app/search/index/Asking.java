package org.entente.app.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.entente.app.search.query.Meaning;
import org.entente.app.search.query.Taken;
import org.entente.app.search.query.Typing;

/**
 * What is understood of a query as a query of Lucene. All that was typed is a value here, never syntax: there is nothing
 * that could be wrong in it.
 */
final class Asking {
    /** How strictly all parts have to be met. */
    enum Strictness {
        /** Every part. */
        ALL,
        /** Everything but single words. */
        NAMES,
        /** Any part, within the time and outlet asked for. */
        ANY
    }

    private static final float IN_TITLE = 2;

    private final String kind;
    private final Function<String, List<String>> members;
    private final QueryBuilder texts;

    /**
     * @param kind of the documents looked for
     * @param members the states that are or were in an organisation
     */
    Asking(String kind, Function<String, List<String>> members, Analyzer analyzer) {
        this.kind = kind;
        this.members = members;
        this.texts = new QueryBuilder(analyzer);
    }

    Query of(org.entente.app.search.query.Query query, Strictness strictness) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(term(Fields.KIND, kind), Occur.FILTER);
        int wanted = 0;
        int needed = 0;
        for (Taken part : query.parts()) {
            Optional<Query> filter = filter(part.meaning());
            Optional<Query> asked = filter.isPresent() ? Optional.empty() : part(part);
            filter.ifPresent(f -> all.add(f, Occur.FILTER));
            if (asked.isPresent()) {
                boolean word = part.meaning() instanceof Meaning.Plain;
                boolean must = strictness == Strictness.ALL || strictness == Strictness.NAMES && !word;
                all.add(asked.get(), must ? Occur.MUST : Occur.SHOULD);
                wanted++;
                needed += must ? 1 : 0;
            }
        }
        query.period().ifPresent(time -> all.add(during(time), Occur.FILTER));
        boolean outlet = !query.all(Meaning.Teller.class).isEmpty();
        if (kind.equals(Fields.PAPER) && !outlet) {
            // The same text is found once, unless an outlet is asked for.
            all.add(term(Fields.COPY, Fields.COPY), Occur.MUST_NOT);
        }
        if (wanted == 0) {
            all.add(new MatchAllDocsQuery(), Occur.SHOULD);
        } else if (needed == 0) {
            // Beside a filter nothing else would have to be met.
            all.setMinimumNumberShouldMatch(1);
        }
        return all.build();
    }

    /** The words of the texts that are looked for, to be marked in them. */
    Query words(org.entente.app.search.query.Query query) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Taken part : query.parts()) {
            if (!(part.meaning() instanceof Meaning.Time
                    || part.meaning() instanceof Meaning.Passed
                    || part.meaning() instanceof Meaning.Teller)) {
                any.add(text(bare(part)), Occur.SHOULD);
                said(part.meaning()).forEach(name -> any.add(text(name), Occur.SHOULD));
            }
        }
        return any.build();
    }

    private static List<String> said(Meaning meaning) {
        if (meaning instanceof Meaning.Who who) {
            return List.of(who.name());
        } else if (meaning instanceof Meaning.OneOf several) {
            return several.actors().stream().map(Meaning.Who::name).toList();
        }
        return List.of();
    }

    private Optional<Query> filter(Meaning meaning) {
        if (meaning instanceof Meaning.Teller teller) {
            return Optional.of(term(Fields.OUTLET, Typing.key(teller.outlet())));
        } else if (meaning instanceof Meaning.Standing standing && kind.equals(Fields.DEED)) {
            return Optional.of(term(Fields.STATUS, standing.status().code()));
        }
        return Optional.empty();
    }

    /** What a part asks of the document: a code that it was given, or the words themselves. */
    private Optional<Query> part(Taken part) {
        Meaning meaning = part.meaning();
        if (meaning instanceof Meaning.Time
                || meaning instanceof Meaning.Passed
                || meaning instanceof Meaning.Standing) {
            return Optional.empty();
        }
        List<Query> any = new ArrayList<>();
        any.add(text(bare(part)));
        if (meaning instanceof Meaning.Who who) {
            any.add(code(Fields.ACTOR, who.code()));
            any.add(text(who.name()));
        } else if (meaning instanceof Meaning.OneOf several) {
            several.actors().forEach(who -> {
                any.add(code(Fields.ACTOR, who.code()));
                any.add(text(who.name()));
            });
        } else if (meaning instanceof Meaning.Members of) {
            any.clear();
            any.add(new TermInSetQuery(
                    Fields.ACTOR,
                    members.apply(of.code()).stream().map(BytesRef::new).toList()));
        } else if (meaning instanceof Meaning.Somebody somebody) {
            any.add(text(somebody.name()));
        } else if (meaning instanceof Meaning.Field field) {
            any.add(code(Fields.FIELD, field.context().code()));
        } else if (meaning instanceof Meaning.Deed deed) {
            any.add(deed(deed));
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        any.forEach(one -> either.add(one, Occur.SHOULD));
        return Optional.of(either.build());
    }

    private Query deed(Meaning.Deed deed) {
        if (!deed.code().isEmpty() && kind.equals(Fields.DEED)) {
            return new ConstantScoreQuery(new PrefixQuery(new Term(Fields.CODE, deed.code())));
        }
        return code(Fields.TYPE, deed.type().map(Enum::name).orElse("STATEMENT"));
    }

    /** The words side by side, in the text or, better, in the title. */
    private Query text(String words) {
        Query inText = texts.createPhraseQuery(Fields.TEXT, words);
        if (inText == null) {
            return new MatchNoDocsQuery();
        }
        if (kind.equals(Fields.DEED)) {
            return inText;
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(inText, Occur.SHOULD);
        Query inTitle = texts.createPhraseQuery(Fields.TITLE, words);
        return either.add(new BoostQuery(inTitle, IN_TITLE), Occur.SHOULD).build();
    }

    /** As typed, without marks of quotation. */
    private static String bare(Taken part) {
        if (part.meaning() instanceof Meaning.Phrase phrase) {
            return phrase.words();
        }
        return part.meaning() instanceof Meaning.Plain plain ? plain.word() : part.words();
    }

    private Query during(Meaning.Time time) {
        long from = time.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
        long to = time.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
        return new BooleanQuery.Builder()
                .add(LongPoint.newRangeQuery(Fields.DAY, Long.MIN_VALUE, to), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.LAST_DAY, from, Long.MAX_VALUE), Occur.FILTER)
                .build();
    }

    private static Query code(String field, String value) {
        return new ConstantScoreQuery(term(field, value));
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
