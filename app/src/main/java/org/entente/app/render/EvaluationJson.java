package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.evaluation.Annotated;
import org.entente.app.evaluation.Diff;
import org.entente.app.evaluation.Evaluation;
import org.entente.app.evaluation.Merges;
import org.entente.app.evaluation.Pairs;
import org.entente.app.evaluation.Reviewed;
import org.entente.app.evaluation.Score;
import org.entente.app.evaluation.Spans;
import org.entente.app.evaluation.Triples;
import org.entente.app.evaluation.Unmarked;

/** The results of an evaluation as one JSON object, in fractions of 1. */
public final class EvaluationJson {
    private EvaluationJson() {}

    public static String print(Pairs pairs, Optional<Diff<Pairs>> diff) {
        return print(node(pairs), diff, EvaluationJson::node);
    }

    private static ObjectNode node(Pairs pairs) {
        ObjectNode json = Json.object();
        json.put("n", pairs.size());
        json.put("accuracy", Numbers.rounded(pairs.accuracy()));
        json.put("macroF1", Numbers.rounded(pairs.macroF1()));
        json.put("coverage", Numbers.rounded(pairs.coverage()));
        ObjectNode types = json.putObject("perType");
        pairs.perType()
                .forEach((type, score) -> put(types.putObject(type), score).put("n", score.gold()));
        return json;
    }

    public static String print(Unmarked unmarked, Optional<Diff<Unmarked>> diff) {
        return print(node(unmarked), diff, EvaluationJson::node);
    }

    private static ObjectNode node(Unmarked unmarked) {
        ObjectNode json = Json.object();
        json.put("n", unmarked.size());
        unmarked.scores().forEach((name, score) -> json.put(name, Numbers.rounded(score.recall())));
        return json;
    }

    public static String print(Spans spans, Optional<Diff<Spans>> diff) {
        return print(node(spans), diff, EvaluationJson::node);
    }

    private static ObjectNode node(Spans spans) {
        ObjectNode json = Json.object();
        json.put("n", spans.size());
        put(json.putObject("source"), spans.source());
        put(json.putObject("target"), spans.target());
        json.put("pentaAccuracy", Numbers.rounded(spans.pentaAccuracy()));
        return json;
    }

    public static String print(Triples triples, Optional<Diff<Triples>> diff) {
        return print(node(triples), diff, EvaluationJson::node);
    }

    private static ObjectNode node(Triples triples) {
        Score score = triples.score();
        ObjectNode json = Json.object();
        json.put("n", triples.size());
        json.put("precision", Numbers.rounded(score.precision()));
        json.put("recall", Numbers.rounded(score.recall()));
        json.put("f1", Numbers.rounded(score.f1()));
        json.put("pairF1", Numbers.rounded(triples.pairs().f1()));
        return json;
    }

    public static String print(Annotated annotated, Optional<Diff<Annotated>> diff) {
        return print(node(annotated), diff, EvaluationJson::node);
    }

    private static ObjectNode node(Annotated annotated) {
        ObjectNode json = Json.object();
        json.put("n", annotated.size());
        annotated.scores().forEach((name, score) -> put(json.putObject(name), score)
                .put("asked", score.gold())
                .put("said", score.answered())
                .put("right", score.right()));
        return json;
    }

    public static String print(Reviewed reviewed, Optional<Diff<Reviewed>> diff) {
        return print(node(reviewed), diff, EvaluationJson::node);
    }

    private static ObjectNode node(Reviewed reviewed) {
        ObjectNode json = Json.object();
        json.put("n", reviewed.size());
        reviewed.scores().forEach((name, score) -> json.putObject(name)
                .put("judged", score.gold())
                .put("so", score.right())
                .put("share", Numbers.rounded(score.recall())));
        return json;
    }

    public static String print(Merges merges, Optional<Diff<Merges>> diff) {
        return print(node(merges), diff, EvaluationJson::node);
    }

    private static ObjectNode node(Merges merges) {
        ObjectNode json = Json.object();
        json.put("n", merges.size());
        merges.scores().forEach((name, score) -> put(json.putObject(name), score)
                .put("gold", score.gold())
                .put("said", score.answered())
                .put("right", score.right()));
        return json;
    }

    private static <E extends Evaluation> String print(
            ObjectNode json, Optional<Diff<E>> diff, Function<E, ObjectNode> scores) {
        diff.ifPresent(d -> json.set("diff", DiffJson.node(d, scores)));
        return Json.print(json);
    }

    private static ObjectNode put(ObjectNode json, Score score) {
        return json.put("p", Numbers.rounded(score.precision()))
                .put("r", Numbers.rounded(score.recall()))
                .put("f1", Numbers.rounded(score.f1()));
    }
}
