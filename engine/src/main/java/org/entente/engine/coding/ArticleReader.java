package org.entente.engine.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;
import org.entente.engine.text.Dateline;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Tree;

/** Reads one article from its first sentence to its last. Made for one article, then thrown away. */
final class ArticleReader {
    private static final Set<Name.Kind> HOMES =
            Set.of(Name.Kind.STATE, Name.Kind.ADJECTIVE, Name.Kind.SEAT, Name.Kind.PEOPLE);

    private final Tools tools;
    private final Article article;
    private final LocalDate day;
    private final MentionFinder mentions;
    private final List<Syntax.Words> sentences = new ArrayList<>();
    private final List<Tree> trees = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();

    ArticleReader(Tools tools, Article article) {
        this.tools = tools;
        this.article = article;
        // Without a date, names mean what they mean now: as far as the tables reach.
        this.day = article.published().orElse(LocalDate.of(2025, 12, 31));
        this.mentions = new MentionFinder(tools.actors());
    }

    Reading read(Optional<Actor> given) {
        Layout layout = Layout.of(article.text());
        parse(layout);
        Memory memory = new Memory();
        memory.perspective(given);
        Perspectives perspectives = new Perspectives();
        for (Tree tree : trees) {
            perspectives.hear(tree, mentions.find(tree, day, memory));
        }
        Optional<Reading.Perspective> perspective = given.map(a -> new Reading.Perspective(a, "given"));
        if (perspective.isEmpty()) {
            perspective = perspectives.found(home());
        }
        memory.perspective(perspective.map(Reading.Perspective::actor));
        return code(layout, memory, perspective, perspectives);
    }

    /** The state whose name, adjective or seat stands in the outlet's name: "Baku daily". */
    private Optional<Actor> home() {
        List<String> words = ActorTable.words(article.outlet());
        for (int i = 0; i < words.size(); i++) {
            Trie.Found<Name> found = tools.actors().names().longest(words, i);
            if (found != null && HOMES.contains(found.values().get(0).kind())) {
                Actor actor = found.values().get(0).actor();
                return Optional.of(new Actor(actor.code(), Sector.NONE, actor.name()));
            }
        }
        return Optional.empty();
    }

    private void parse(Layout layout) {
        String text = article.text();
        for (int p = 0; p < layout.paragraphs().size(); p++) {
            if (layout.isCopy(p)) {
                continue;
            }
            Span paragraph = layout.paragraphs().get(p);
            int skip = Dateline.length(paragraph.of(text));
            for (Syntax.Words words : tools.syntax()
                    .sentences(text.substring(paragraph.begin() + skip, paragraph.end()), paragraph.begin() + skip)) {
                sentences.add(words);
                trees.add(tools.syntax().parse(words));
                paragraphs.add(p);
            }
        }
    }

    private Reading code(
            Layout layout, Memory memory, Optional<Reading.Perspective> perspective, Perspectives perspectives) {
        List<Mention> all = new ArrayList<>();
        List<Dated> dates = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        Clock clock = new Clock(article.published());
        Voice voice = new Voice(tools.lexicon());
        EventMaker maker = new EventMaker(tools.contexts(), article.text(), clock, voice);
        SentenceTeller teller = new SentenceTeller(tools.lexicon());
        AssessmentFinder finder = new AssessmentFinder(tools, perspectives.pair(), memory.perspective());
        for (int s = 0; s < trees.size(); s++) {
            List<Found> found = mentions.find(trees.get(s), day, memory);
            clock.paragraph(paragraphs.get(s));
            Scene scene = new Scene(s, trees.get(s), tools.lexicon().light(), found, memory);
            for (Found f : scene.found()) {
                if (f.actors().size() > 1) {
                    continue; // its members stand for it
                }
                all.add(new Mention(scene.phrase(f), f.actor(), f.kind()));
            }
            dates.addAll(clock.dates(scene, article.text()));
            statements.addAll(new StatementFinder(tools.lexicon(), voice).find(scene));
            for (Coded coded : teller.tell(scene.frames(), scene.cast(), Matcher.UNTOLD)) {
                maker.make(scene, coded);
            }
            assessments.addAll(finder.find(scene, article.text(), clock, voice));
            remember(scene, memory);
        }
        List<Event> events = new Merger(article.id()).merge(maker.drafts());
        all.sort(java.util.Comparator.comparing(Mention::span));
        List<Span> spans =
                sentences.stream().map(w -> new Span(w.begin(), w.end())).toList();
        return new Reading(
                article,
                "en",
                perspective,
                layout.repeated(),
                spans,
                List.copyOf(all),
                dates,
                events,
                statements,
                assessments);
    }

    /** The subject of the sentence is whom the next one's pronouns mean. */
    private static void remember(Scene scene, Memory memory) {
        for (int i = 0; i < scene.tree().size(); i++) {
            if (scene.tree().head(i) < 0 && scene.tree().token(i).isVerb()) {
                for (int subject : scene.frames().at(i).in(Frame.SUBJECT)) {
                    if (scene.cast().has(subject)) {
                        Found who = scene.found().get(scene.cast().at(subject));
                        memory.subject(who.actor(), who.kind() == Mention.Kind.NAME && isPerson(who.actor()));
                    }
                }
            }
        }
    }

    private static boolean isPerson(Actor actor) {
        return ActorTable.words(actor.name()).size() > 1 && actor.sector() != Sector.NONE;
    }
}
