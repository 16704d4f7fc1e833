package org.entente.spark;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.Optional;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.entente.app.ContentId;
import org.entente.app.Program;
import org.entente.app.cli.Engine;
import org.entente.app.corpus.input.Reason;
import org.entente.app.language.Languages;
import org.entente.app.store.Directory;
import scala.Tuple2;

/** A corpus into a folder of tables. */
final class CorpusJob {
    /** So many inputs that were left out are listed for each reason. */
    private static final int LISTED = 10_000;

    private final SparkSession session;
    private final JavaSparkContext spark;
    private final Own own;
    private final int partitions;
    private final Clock clock;

    CorpusJob(SparkSession session, Own own, int partitions, Clock clock) {
        this.session = session;
        this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.own = own;
        this.partitions = partitions;
        this.clock = clock;
        session.conf().set("spark.sql.datetime.java8API.enabled", "true");
    }

    Summary run(List<Path> paths, List<String> fields, String folder) {
        LocalDateTime started = LocalDateTime.now(clock);
        Broadcast<Own> sent = spark.broadcast(own);
        JavaRDD<Input> inputs = Sources.of(session, paths, fields, partitions).persist(StorageLevel.DISK_ONLY());
        JavaRDD<Input> byId = byId(inputs).persist(StorageLevel.DISK_ONLY());
        // By the item's number, not round by round: what is read again after a loss may come in another order, and then
        // goes to the same place all the same.
        JavaRDD<Item> items = byId.filter(input -> input.item() != null)
                .mapToPair(input -> new Tuple2<>(input.item().order(), input.item()))
                .partitionBy(new HashPartitioner(partitions))
                .values()
                .map(item -> item.in(Executor.languages().of(item.article(), item.language())))
                .persist(StorageLevel.DISK_ONLY());
        JavaRDD<Coded> coded = coded(items, sent).persist(StorageLevel.DISK_ONLY());
        JavaRDD<Events.Made> events = Events.of(coded, partitions).persist(StorageLevel.DISK_ONLY());
        JavaRDD<Left> left = inputs.filter(input -> input.left() != null)
                .map(Input::left)
                .union(byId.filter(input -> input.left() != null).map(Input::left))
                .union(coded.filter(article -> article.left() != null).map(Coded::left))
                .persist(StorageLevel.DISK_ONLY());
        Tables tables = new Tables(session, folder);
        write(tables, coded, events);
        Summary summary = summary(inputs, byId, coded, events, left);
        remember(tables, started, summary, left);
        return summary;
    }

    /** Of articles with one id the first is kept; the same again is known, another with that id is left out. */
    private JavaRDD<Input> byId(JavaRDD<Input> inputs) {
        return inputs.filter(input -> input.item() != null)
                .mapToPair(input -> new Tuple2<>(input.item().id(), input.item()))
                .groupByKey(partitions)
                .flatMap(same -> {
                    List<Item> items = new ArrayList<>();
                    same._2.forEach(items::add);
                    items.sort(Comparator.comparingLong(Item::order));
                    List<Input> out = new ArrayList<>();
                    out.add(new Input(items.get(0), null));
                    String content = ContentId.of(items.get(0).article());
                    for (Item other : items.subList(1, items.size())) {
                        if (!ContentId.of(other.article()).equals(content)) {
                            String why = "has the id \"" + other.id() + "\" of another article with another content";
                            out.add(new Input(null, new Left(other.order(), other.place(), Reason.SAME_ID, why)));
                        }
                    }
                    return out.iterator();
                });
    }

    private JavaRDD<Coded> coded(JavaRDD<Item> items, Broadcast<Own> sent) {
        JavaRDD<Item> readable =
                items.filter(item -> Languages.isRead(item.language())).persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<Long, Copies.Copy> copies =
                Copies.of(readable, partitions).mapToPair(copy -> new Tuple2<>(copy.order(), copy));
        JavaPairRDD<Long, Tuple2<Item, Optional<Copies.Copy>>> judged = readable.mapToPair(
                        item -> new Tuple2<>(item.order(), item))
                .leftOuterJoin(copies, partitions)
                .persist(StorageLevel.DISK_ONLY());
        JavaRDD<Coded> originals = judged.values()
                .filter(of -> !of._2.isPresent())
                .map(of -> Coded.of(of._1, sent.value()))
                .persist(StorageLevel.DISK_ONLY());
        // Few, if any; a copy of what cannot be coded cannot be coded either.
        TreeSet<String> failed = new TreeSet<>(originals
                .filter(article -> article.left() != null)
                .map(Coded::id)
                .collect());
        JavaRDD<Coded> copied = judged.values()
                .filter(of -> of._2.isPresent())
                .map(of -> failed.contains(of._2.get().of())
                        ? Coded.without(
                                of._1, "is a copy of the article " + of._2.get().of() + ", which could not be coded")
                        : Coded.copy(of._1, of._2.get(), sent.value()));
        JavaRDD<Coded> unread =
                items.filter(item -> !Languages.isRead(item.language())).map(item -> Coded.unread(item, sent.value()));
        return originals.union(copied).union(unread);
    }

    private void write(Tables tables, JavaRDD<Coded> coded, JavaRDD<Events.Made> events) {
        JavaRDD<Coded> kept = coded.filter(article -> article.left() == null);
        for (String table : Coded.TABLES) {
            tables.write(table, kept.flatMap(article -> article.rows(table).iterator()));
        }
        tables.writeByYear("report", events.flatMap(event -> event.reports().iterator()));
        tables.writeByYear(
                "event",
                Tables.shown(events.map(Events.Made::event), tables.columns("coded_event"), tables.columns("event")));
        tables.write("actor", spark.parallelize(actors(kept), 1));
    }

    private List<Object[]> actors(JavaRDD<Coded> kept) {
        Directory directory = Engine.terms(own.folder(), own.texts()).directory();
        List<Object[]> rows = new ArrayList<>();
        for (String code : new TreeSet<>(
                kept.flatMap(article -> article.codes().iterator()).distinct().collect())) {
            if (!code.equals("---")) {
                Directory.Named named = directory.actor(code).orElse(new Directory.Named(code, ""));
                rows.add(new Object[] {code, named.name(), named.kind()});
            }
        }
        return rows;
    }

    private Summary summary(
            JavaRDD<Input> inputs,
            JavaRDD<Input> byId,
            JavaRDD<Coded> coded,
            JavaRDD<Events.Made> events,
            JavaRDD<Left> left) {
        long found = inputs.filter(input -> input.item() != null).count();
        return new Summary(
                inputs.count(),
                coded.filter(article -> article.state().equals("coded")).count(),
                coded.filter(article -> article.state().equals("copy")).count(),
                coded.filter(article -> article.state().equals("unread")).count(),
                found - byId.count(),
                coded.filter(article -> article.state().equals("coded") && !article.dated())
                        .count(),
                events.flatMap(event -> event.reports().iterator()).count(),
                events.count(),
                left.count());
    }

    private void remember(Tables tables, LocalDateTime started, Summary s, JavaRDD<Left> left) {
        List<Object[]> skipped = left
                .mapToPair(one -> new Tuple2<>(one.reason().code(), one))
                .groupByKey(partitions)
                .flatMap(reason -> {
                    List<Left> all = new ArrayList<>();
                    reason._2.forEach(all::add);
                    all.sort(Comparator.comparingLong(Left::order));
                    return all.subList(0, Math.min(all.size(), LISTED)).iterator();
                })
                .collect()
                .stream()
                .sorted(Comparator.comparingLong(Left::order))
                .map(one -> one.row(1))
                .toList();
        tables.write("skipped", spark.parallelize(skipped, 1));
        Object[] run = {
            1,
            "spark",
            started,
            LocalDateTime.now(clock),
            Program.VERSION,
            Engine.lexiconVersion(own.folder()),
            s.inputs(),
            s.coded(),
            s.copies(),
            s.unread(),
            s.known(),
            s.undated(),
            s.skipped(),
            s.reports()
        };
        tables.write("run", spark.parallelize(List.<Object[]>of(run), 1));
    }
}
