package org.entente.engine.coding.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;
import org.entente.engine.text.Tree;

/**
 * Who tells what in an article. An event is told by the nearest speaker, however deep; else by the article itself. A
 * quotation that runs over several sentences has one speaker in all of them, and a sentence that stands wholly in
 * quotation marks goes on with the speaker before it.
 */
public final class Voice {
    /** "denied shelling T": that it is not so is said by whoever denies it. */
    private final Set<String> denials;

    private final List<Scene> scenes;
    private final BitSet silent;
    private final Quotations quotations;
    private final Tellers tellers;
    private final List<List<SpeechAct>> acts = new ArrayList<>();
    /** The act that says a quotation, by its number. */
    private final Map<Integer, SpeechAct> quoted = new HashMap<>();
    /** The sentence in which a quotation begins that has no verb of its own. */
    private final Map<Integer, Integer> begun = new HashMap<>();

    /** @param silent the sentences in which nobody is named and nobody speaks */
    public Voice(Lexicon lexicon, ActorTable actors, List<Scene> scenes, BitSet silent, List<Integer> paragraphs) {
        this.denials = lexicon.words("denials");
        this.scenes = scenes;
        this.silent = silent;
        this.quotations = new Quotations(scenes.stream().map(Scene::tree).toList(), paragraphs);
        Speakers speakers = new Speakers(lexicon, actors);
        this.tellers = new Tellers(speakers, quotations);
        hear(
                speakers.documents(),
                List.of(
                        new Sayings(tellers, speakers.verbs(), quotations)::find,
                        new Citations(lexicon, speakers)::find,
                        new SourceLines(speakers)::find));
        for (int s = 0; s < scenes.size(); s++) {
            for (Quotations.Run run : quotations.runs(s)) {
                goOn(s, run);
            }
        }
    }

    /** Finds acts of speech in one sentence. */
    private interface SpeechFinder {
        List<SpeechAct> find(Scene scene);
    }

    private void hear(Documents documents, List<SpeechFinder> finders) {
        for (Scene scene : scenes) {
            List<SpeechAct> here = new ArrayList<>();
            if (silent.get(scene.index())) {
                acts.add(here);
                tellers.heard(Optional.empty(), false);
                continue;
            }
            documents.hear(scene);
            finders.forEach(f -> here.addAll(f.find(scene)));
            acts.add(here);
            here.stream()
                    .filter(act -> act.quotation() != Quotations.NONE)
                    .forEach(act -> quoted.putIfAbsent(act.quotation(), act));
            tellers.heard(
                    topic(scene).or(() -> here.stream().map(SpeechAct::speaker).findFirst()), !here.isEmpty());
        }
    }

    /** The quoted words of a sentence whose teller stands in another. */
    private void goOn(int s, Quotations.Run run) {
        SpeechAct teller = quoted.get(run.number());
        if (teller == null && quotations.fills(s)) {
            teller = before(s).orElse(null);
            if (teller != null) {
                quoted.put(run.number(), teller);
                begun.put(run.number(), s);
            }
        }
        if (teller != null && acts.get(s).stream().noneMatch(a -> a.quotation() == run.number())) {
            acts.get(s)
                    .add(new SpeechAct(run.from(), teller.speaker(), teller.verb(), SaidWords.run(run), run.number()));
        }
    }

    /** Who spoke last in the sentence before; if nobody did, whom it is about. */
    private Optional<SpeechAct> before(int s) {
        if (s == 0) {
            return Optional.empty();
        }
        SpeechAct widest = null;
        for (SpeechAct act : acts.get(s - 1)) {
            boolean wider = widest == null
                    || act.quotation() != Quotations.NONE
                    || act.said().cardinality() > widest.said().cardinality();
            widest = wider ? act : widest;
        }
        return widest != null
                ? Optional.of(widest)
                : topic(scenes.get(s - 1)).map(who -> new SpeechAct(0, who, "", new BitSet(), Quotations.NONE));
    }

    /** Whom a sentence is about: the subject of its main verb, if he can be placed. */
    private Optional<Attribution> topic(Scene scene) {
        if (silent.get(scene.index())) {
            return Optional.empty();
        }
        for (int i = 0; i < scene.tree().size(); i++) {
            if (scene.tree().head(i) < 0 && scene.tree().token(i).isVerb()) {
                return tellers.of(scene, i, false).filter(who -> !who.actor().isNone());
            }
        }
        return Optional.empty();
    }

    /** Whose account what stands at {@code token} is. */
    public Attribution of(Scene scene, int token) {
        SpeechAct nearest = null;
        for (SpeechAct act : acts.get(scene.index())) {
            if (act.tells(token)
                    && (nearest == null
                            || act.said().cardinality() <= nearest.said().cardinality())) {
                nearest = act;
            }
        }
        return nearest == null ? denier(scene, token).orElse(Attribution.AUTHOR) : nearest.speaker();
    }

    private Optional<Attribution> denier(Scene scene, int token) {
        Tree tree = scene.tree();
        for (int i = token; tree.head(i) >= 0; i = tree.head(i)) {
            int head = tree.head(i);
            if (denials.contains(tree.lemma(head)) && tree.token(head).isVerb() && !tree.is(i, "nsubj")) {
                return tellers.of(scene, head, false);
            }
        }
        return Optional.empty();
    }

    /** Who says what with which verb, in the order of the text. */
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (Scene scene : scenes) {
            for (SpeechAct act : acts.get(scene.index())) {
                boolean says =
                        SaidWords.trimmed(scene.tree(), (BitSet) act.said().clone())
                                        .cardinality()
                                > 0;
                if (says && !act.verb().isEmpty() && isItsSentence(scene.index(), act)) {
                    statements.add(statement(scene, act));
                }
            }
        }
        return statements;
    }

    /** A quotation over several sentences is one statement, where its verb stands; without one, where it begins. */
    private boolean isItsSentence(int s, SpeechAct act) {
        return act.quotation() == Quotations.NONE
                || quoted.get(act.quotation()) == act
                || begun.getOrDefault(act.quotation(), -1) == s;
    }

    private Statement statement(Scene scene, SpeechAct act) {
        Attribution who = act.speaker();
        Actor actor = new Actor(who.actor().code(), who.actor().sector(), who.name());
        return new Statement(actor, act.verb(), span(scene, act), scene.index(), act.quotation() >= 0);
    }

    private Span span(Scene scene, SpeechAct act) {
        BitSet here = SaidWords.trimmed(scene.tree(), (BitSet) act.said().clone());
        Span span = scene.span(here.nextSetBit(0), here.length() - 1);
        for (int s = 0; s < scenes.size() && act.quotation() >= 0; s++) {
            for (Quotations.Run run : quotations.runs(s)) {
                Tree tree = scenes.get(s).tree();
                if (run.number() == act.quotation()) {
                    BitSet said = SaidWords.trimmed(tree, SaidWords.run(run));
                    // A sentence may be nothing but the quotation mark that closes.
                    span = said.isEmpty()
                            ? span
                            : span.cover(scenes.get(s).span(said.nextSetBit(0), said.length() - 1));
                }
            }
        }
        return span;
    }
}
