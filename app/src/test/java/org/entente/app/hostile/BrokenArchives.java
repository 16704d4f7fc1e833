package org.entente.app.hostile;

import static org.entente.app.hostile.Bytes.cut;
import static org.entente.app.hostile.Bytes.flipped;
import static org.entente.app.hostile.Packs.gz;
import static org.entente.app.hostile.Packs.tar;
import static org.entente.app.hostile.Packs.zip;
import static org.entente.app.hostile.Packs.zst;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.corpus.input.Reason;

/** Archives of every kind, cut off at several places, damaged, and with something put before or behind. */
final class BrokenArchives {
    private static final int NOISE = 300_000;

    private BrokenArchives() {}

    static void write(HostileFolder folder) throws IOException {
        archives(folder);
        compressed(folder);
        around(folder);
    }

    /** An article, noise, an article: cut in the midst of the noise the first is read and the second is lost. */
    private static void archives(HostileFolder folder) throws IOException {
        for (String kind : new String[] {"zip", "tar", "tar.gz", "tar.zst", "zip.zip", "zip.tar"}) {
            folder.put("cut-half." + kind, cut(archive(folder, kind), 0.5), 1, Reason.TRUNCATED);
        }
        folder.put("cut-last.zip", cut(archive(folder, "zip"), 0.999), 2, Reason.TRUNCATED);
        folder.put("cut-last.zip.zip", cut(archive(folder, "zip.zip"), 0.999), 2, Reason.TRUNCATED);
        folder.put("cut-last.tar.gz", cut(archive(folder, "tar.gz"), 0.999), 1, Reason.TRUNCATED);
        folder.put("cut-last.tar.zst", cut(archive(folder, "tar.zst"), 0.999), 1, Reason.TRUNCATED);
        folder.put("cut-filling.tar", cut(archive(folder, "tar"), 0.999), 3);
        folder.put("cut-head.zip", cut(archive(folder, "zip"), 20.0 / NOISE), 0, Reason.TRUNCATED);
        folder.put("cut-head.tar.gz", cut(archive(folder, "tar.gz"), 12.0 / NOISE), 0, Reason.TRUNCATED);
        folder.put("cut-head.tar", cut(archive(folder, "tar"), 300.0 / NOISE), 0, Reason.NOT_AS_NAMED);
        folder.put("damaged.tar.gz", flipped(archive(folder, "tar.gz"), 0.5), 1, Reason.BROKEN_ARCHIVE);
        folder.put("damaged.tar.zst", flipped(archive(folder, "tar.zst"), 0.5), 1, Reason.BROKEN_ARCHIVE);
    }

    private static byte[] archive(HostileFolder folder, String kind) throws IOException {
        Object[] entries = {
            "a.txt", folder.good(), "noise.txt", Bytes.hex(NOISE), "b.txt", folder.good(), "c.bin", Bytes.noise(2000)
        };
        return switch (kind) {
            case "zip" -> zip(entries);
            case "tar" -> tar(entries);
            case "tar.gz" -> gz(tar(entries));
            case "tar.zst" -> zst(tar(entries));
            case "zip.zip" -> zip("in.zip", zip(entries));
            default -> tar("in.zip", zip(entries));
        };
    }

    /** Half of an article is none. */
    private static void compressed(HostileFolder folder) throws IOException {
        for (Map.Entry<String, byte[]> whole :
                Packs.compressed("FRA meets ITA. " + Bytes.hex(20_000)).entrySet()) {
            String ending = ".txt" + whole.getKey();
            folder.put("cut-half" + ending, cut(whole.getValue(), 0.5), 0, Reason.TRUNCATED);
            folder.put("cut-last" + ending, cut(whole.getValue(), 0.999), 0, Reason.TRUNCATED);
            folder.put("damaged" + ending, flipped(whole.getValue(), 0.5), 0, Reason.BROKEN_ARCHIVE);
        }
        String lines = "{\"text\": \"" + folder.good() + "\"}\n{\"text\": \"" + Bytes.hex(50_000) + "\"}\n";
        for (Map.Entry<String, byte[]> whole : new TreeMap<>(Packs.compressed(lines)).entrySet()) {
            boolean inBlocks = !whole.getKey().equals(".gz");
            folder.put(
                    "cut-lines.jsonl" + whole.getKey(), cut(whole.getValue(), 0.7), inBlocks ? 0 : 1, Reason.TRUNCATED);
        }
    }

    private static void around(HostileFolder folder) throws IOException {
        byte[] zip = zip("a.txt", folder.good());
        folder.put("garbage-before.zip", Bytes.of(Bytes.noise(500), zip), 0, Reason.NOT_AS_NAMED);
        folder.put("garbage-behind.zip", Bytes.of(zip("a.txt", folder.good()), Bytes.noise(500)), 1);
        folder.put("garbage-behind.txt.gz", Bytes.of(gz(folder.good()), Bytes.noise(500)), 0, Reason.BROKEN_ARCHIVE);
        folder.put("garbage-behind.txt.zst", Bytes.of(zst(folder.good()), Bytes.noise(500)), 0, Reason.BROKEN_ARCHIVE);
        folder.put("zeros-behind.tar", Bytes.of(tar("a.txt", folder.good()), new byte[100_000]), 1);
        folder.put("empty.zip", zip(), 0, Reason.EMPTY);
        folder.put("empty.tar", new byte[10_240], 0, Reason.NOT_AS_NAMED);
        folder.put("empty.txt.gz", gz(""), 0, Reason.EMPTY);
        folder.put("nothing.zip", "", 0, Reason.EMPTY);
        folder.put("mark-only.zip", "PK\3\4", 0, Reason.TRUNCATED);
        folder.put("mark-only.gz", new byte[] {0x1F, (byte) 0x8B, 8}, 0, Reason.TRUNCATED);
        folder.put("mark-only.zst", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD}, 0, Reason.TRUNCATED);
    }
}
