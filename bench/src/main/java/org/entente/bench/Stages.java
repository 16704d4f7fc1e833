package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.entente.app.cli.Engine;
import org.entente.app.cli.SampleNews;
import org.entente.app.setup.ModelCache;
import org.entente.engine.coding.Coder;
import org.entente.engine.likeness.Signature;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import org.entente.engine.text.Nlp4jSyntax;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Tree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each stage of reading the sample articles: the mean time of one article, the next at each call. What a stage needs of
 * the ones before it is made ahead.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 5)
public class Stages {
    private List<Article> articles;
    private final List<List<Syntax.Words>> cut = new ArrayList<>();
    private final List<List<Syntax.Words>> tagged = new ArrayList<>();
    private Syntax plain;
    private Syntax mended;
    private Coder coder;
    private int next;

    /** Loads the coder and prepares the articles. */
    @Setup
    public void load() {
        plain = Nlp4jSyntax.load(ModelCache.standard());
        coder = Engine.coder(Optional.empty());
        mended = coder.tools().syntax();
        articles = SampleNews.all();
        for (Article article : articles) {
            List<Syntax.Words> sentences = plain.sentences(article.text(), 0);
            cut.add(sentences);
            tagged.add(sentences.stream().map(plain::tag).toList());
        }
    }

    private int turn() {
        next = (next + 1) % articles.size();
        return next;
    }

    /** Text into sentences and words. */
    @Benchmark
    public List<Syntax.Words> words() {
        return plain.sentences(articles.get(turn()).text(), 0);
    }

    /** Tags and lemmas. */
    @Benchmark
    public List<Syntax.Words> tags() {
        List<Syntax.Words> all = new ArrayList<>();
        for (Syntax.Words words : cut.get(turn())) {
            all.add(plain.tag(words));
        }
        return all;
    }

    /** Dependencies of tagged words. */
    @Benchmark
    public List<Tree> parse() {
        return trees(plain);
    }

    /** The same, and mended. */
    @Benchmark
    public List<Tree> parseAndMend() {
        return trees(mended);
    }

    private List<Tree> trees(Syntax syntax) {
        List<Tree> all = new ArrayList<>();
        for (Syntax.Words words : tagged.get(turn())) {
            all.add(syntax.parse(words));
        }
        return all;
    }

    /** All of it, and the coding. */
    @Benchmark
    public Reading read() {
        return coder.read(articles.get(turn()), Optional.empty());
    }

    /** What copies are found by. */
    @Benchmark
    public Signature signature() {
        return Signature.of(articles.get(turn()));
    }
}
