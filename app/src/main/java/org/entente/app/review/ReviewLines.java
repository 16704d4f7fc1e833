package org.entente.app.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.entente.app.judgement.Coding;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Opinion;
import org.entente.app.judgement.Reason;
import org.entente.app.judgement.Settled;
import org.entente.app.judgement.Shown;
import org.entente.app.judgement.Verdict;
import org.entente.app.store.ReviewBook;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;

/**
 * What was said of events as JSON, an object a line: with the article's text and the words of the event in it, how it was
 * coded, how it is held to be, and by whom. {@code entente evaluate review} takes the same lines as right answers.
 */
public final class ReviewLines {
    private ReviewLines() {}

    /** @param round only what was said in this round, if one is named */
    public static void write(ReviewBook book, Optional<Integer> round, Consumer<String> lines) {
        Said said = Said.of(book, round);
        for (List<Opinion> opinions : said.events()) {
            Shown shown = opinions.get(opinions.size() - 1).shown();
            Optional<Article> article = book.article(shown.article());
            lines.accept(event(shown, article, opinions, said.settled(opinions)).toString());
        }
        for (Judgement judgement : said.pairs()) {
            lines.accept(pair(judgement, said.shown()).toString());
        }
    }

    private static ObjectNode event(Shown shown, Optional<Article> article, List<Opinion> opinions, Settled settled) {
        ObjectNode json = object().put("kind", "event").put("id", shown.id()).put("article", shown.article());
        json.put("title", article.map(Article::title).orElse(null));
        json.put("outlet", article.map(Article::outlet).orElse(null));
        json.put("address", article.map(Article::address).orElse(null));
        json.put(
                "published",
                article.flatMap(Article::published).map(Object::toString).orElse(null));
        json.put(
                "text",
                article.map(Article::text).filter(text -> !text.isEmpty()).orElse(null));
        json.put("sentence", shown.sentence().orElse(null));
        json.put("begin", shown.span().begin()).put("end", shown.span().end());
        json.put("trigger", shown.trigger().orElse(null));
        json.put("state", settled.state().name().toLowerCase(Locale.ROOT));
        Optional<Opinion> word = settled.word();
        boolean rejected =
                word.filter(w -> w.judgement().verdict() == Verdict.REJECT).isPresent();
        json.put("event", word.isEmpty() ? null : !rejected);
        json.put(
                "reason",
                word.flatMap(w -> w.judgement().reason()).map(Reason::code).orElse(null));
        json.set("right", word.isEmpty() || rejected ? null : coding(word.get().coding()));
        json.set("coded", coding(shown.coding()));
        json.put("still", shown.reportNow().isPresent());
        coders(json.putArray("coders"), opinions);
        ArrayNode all = json.putArray("judgements");
        opinions.forEach(opinion -> judgement(all.addObject(), opinion));
        return json;
    }

    private static void coders(ArrayNode to, Collection<Opinion> opinions) {
        TreeSet<String> coders = new TreeSet<>();
        opinions.forEach(opinion -> coders.add(opinion.judgement().coder()));
        coders.forEach(to::add);
    }

    private static void judgement(ObjectNode json, Opinion opinion) {
        Judgement said = opinion.judgement();
        json.put("number", said.number())
                .put("given", said.given().toString())
                .put("coder", said.coder())
                .put("review", said.review().orElse(null))
                .put("verdict", said.verdict().code())
                .put("reason", said.reason().map(Reason::code).orElse(null))
                .put("settles", said.settles())
                .put("note", said.note());
        boolean holds = said.verdict() == Verdict.ACCEPT || said.verdict() == Verdict.CORRECT;
        json.set("right", holds ? coding(opinion.coding()) : null);
    }

    private static ObjectNode pair(Judgement said, Map<String, Shown> shown) {
        ObjectNode json = object().put("kind", "pair")
                .put("number", said.number())
                .put("given", said.given().toString())
                .put("coder", said.coder())
                .put("review", said.review().orElse(null))
                .put("verdict", said.verdict().code())
                .put("settles", said.settles())
                .put("note", said.note());
        place(json.putObject("one"), shown.get(said.judged()));
        place(json.putObject("other"), shown.get(said.other().orElseThrow()));
        return json;
    }

    private static void place(ObjectNode json, Shown shown) {
        json.put("id", shown.id())
                .put("article", shown.article())
                .put("begin", shown.span().begin())
                .put("end", shown.span().end())
                .put("report", shown.reportNow().orElse(null));
        json.set("coded", coding(shown.coding()));
    }

    private static ObjectNode coding(Coding coding) {
        ObjectNode json = object();
        actor(json.putObject("source"), coding.source());
        actor(json.putObject("target"), coding.target());
        json.put("code", coding.code().code()).put("type", coding.type());
        json.put("start", coding.when().isKnown() ? coding.when().start().toString() : null);
        json.put("end", coding.when().isKnown() ? coding.when().end().toString() : null);
        return json.put("precision", coding.when().precision().code())
                .put("status", coding.status().code());
    }

    private static void actor(ObjectNode json, Actor actor) {
        json.put("code", actor.code()).put("sector", actor.sector().code()).put("name", actor.name());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
