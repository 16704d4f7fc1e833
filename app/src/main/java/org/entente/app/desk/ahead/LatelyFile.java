package org.entente.app.desk.ahead;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.engine.course.Course.Counts;
import org.entente.engine.course.Course.Direction;
import org.entente.engine.course.Course.Pull;
import org.entente.engine.course.Course.Verdict;
import org.entente.engine.course.Lately;
import org.entente.engine.course.Prior;
import org.entente.engine.ontology.Dyad;

/**
 * What was said of many relations, in a file beside the store, so that a restart need not say it anew. It holds nothing
 * that cannot be made again: a file that is torn, foreign or gone is as good as none.
 */
final class LatelyFile {
    private static final String MAGIC = "Entente lately 2";

    /** @param digest of the events it was made of */
    record Entry(long digest, Lately lately) {}

    /**
     * On what terms all were made.
     *
     * @param prior what relations are like, as it was known when there were so many {@code events}
     * @param last day of all courses
     */
    record Terms(Prior prior, long events, LocalDate last) {
        boolean areThoseOf(Terms other) {
            return prior.equals(other.prior) && last.equals(other.last);
        }
    }

    /** @param terms null if there is nothing */
    record Content(Terms terms, Map<Dyad, Entry> entries) {
        static Content none() {
            return new Content(null, new HashMap<>());
        }
    }

    private final Path file;

    LatelyFile(Path file) {
        this.file = file;
    }

    Content read() {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            if (!in.readUTF().equals(MAGIC)) {
                return Content.none();
            }
            Terms terms = terms(in);
            Map<Dyad, Entry> entries = new HashMap<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                long digest = in.readLong();
                Lately lately = lately(in);
                entries.put(lately.dyad(), new Entry(digest, lately));
            }
            return new Content(terms, entries);
        } catch (IOException | RuntimeException e) {
            return Content.none();
        }
    }

    /** Takes the place of what was there, all at once. Where nothing can be written, what is in memory has to do. */
    void write(Content content) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(part))))) {
                out.writeUTF(MAGIC);
                write(out, content.terms);
                out.writeInt(content.entries.size());
                for (Entry entry : sorted(content.entries)) {
                    out.writeLong(entry.digest);
                    write(out, entry.lately);
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            part.toFile().delete();
        }
    }

    private static List<Entry> sorted(Map<Dyad, Entry> entries) {
        return entries.values().stream()
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.lately.dyad().a())
                        .thenComparing(entry -> entry.lately.dyad().b()))
                .toList();
    }

    private static Terms terms(DataInputStream in) throws IOException {
        Prior prior = new Prior(
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble());
        return new Terms(prior, in.readLong(), day(in));
    }

    private static void write(DataOutputStream out, Terms terms) throws IOException {
        Prior p = terms.prior;
        double[] values = {p.mean(), p.spread(), p.noise(), p.shock(), p.drift(), p.jump(), p.jumps(), p.strength()};
        for (double value : values) {
            out.writeDouble(value);
        }
        out.writeLong(terms.events);
        write(out, terms.last);
    }

    private static Lately lately(DataInputStream in) throws IOException {
        Dyad dyad = new Dyad(in.readUTF(), in.readUTF());
        Verdict verdict = new Verdict(
                Direction.valueOf(in.readUTF()),
                day(in),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readInt(),
                in.readUTF());
        Counts counts = new Counts(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
        LocalDate last = day(in);
        return new Lately(dyad, verdict, counts, last, in.readBoolean() ? Optional.of(move(in)) : Optional.empty());
    }

    private static void write(DataOutputStream out, Lately lately) throws IOException {
        out.writeUTF(lately.dyad().a());
        out.writeUTF(lately.dyad().b());
        Verdict verdict = lately.verdict();
        out.writeUTF(verdict.direction().name());
        write(out, verdict.since());
        for (double value : new double[] {verdict.probability(), verdict.change(), verdict.lo90(), verdict.hi90()}) {
            out.writeDouble(value);
        }
        out.writeInt(verdict.window());
        out.writeUTF(verdict.text());
        Counts counts = lately.counts();
        for (int value :
                new int[] {counts.events(), counts.reports(), counts.deeds(), counts.undated(), counts.outside()}) {
            out.writeInt(value);
        }
        write(out, lately.last());
        out.writeBoolean(lately.move().isPresent());
        if (lately.move().isPresent()) {
            write(out, lately.move().get());
        }
    }

    private static Lately.Move move(DataInputStream in) throws IOException {
        Lately.Month before = month(in);
        Lately.Month now = month(in);
        double[] values = new double[5];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        List<Pull> pulls = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            pulls.add(new Pull(in.readUTF(), in.readDouble()));
        }
        return new Lately.Move(before, now, values[0], values[1], values[2], values[3], values[4], pulls);
    }

    private static void write(DataOutputStream out, Lately.Move move) throws IOException {
        for (Lately.Month month : List.of(move.before(), move.now())) {
            write(out, month.start());
            out.writeDouble(month.level());
            out.writeInt(month.deeds());
        }
        for (double value : new double[] {move.change(), move.lo90(), move.hi90(), move.up(), move.down()}) {
            out.writeDouble(value);
        }
        out.writeInt(move.pulls().size());
        for (Pull pull : move.pulls()) {
            out.writeUTF(pull.event());
            out.writeDouble(pull.points());
        }
    }

    private static Lately.Month month(DataInputStream in) throws IOException {
        return new Lately.Month(day(in), in.readDouble(), in.readInt());
    }

    private static LocalDate day(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    private static void write(DataOutputStream out, LocalDate day) throws IOException {
        out.writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }
}
