package org.entente.app.hostile;

import static org.entente.app.hostile.Packs.gz;
import static org.entente.app.hostile.Packs.tar;
import static org.entente.app.hostile.Packs.zip;

import java.io.IOException;
import java.util.Map;
import org.entente.app.corpus.input.Reason;

/** Archives that unpack to far more than they are, at once or one in the other. */
final class Bombs {
    private static final byte[] ZEROS = new byte[17 * Bytes.MB];

    private Bombs() {}

    static void write(HostileFolder folder) throws IOException {
        for (Map.Entry<String, byte[]> bomb : Packs.compressed(ZEROS).entrySet()) {
            folder.put("bomb.jsonl" + bomb.getKey(), bomb.getValue(), 0, Reason.BOMB);
        }
        folder.put(
                "bomb-flat.zip", zip("a.txt", folder.good(), "b.jsonl", ZEROS, "c.txt", folder.good()), 2, Reason.BOMB);
        folder.put("bomb-flat.tar.gz", gz(tar("a.txt", folder.good(), "b.jsonl", ZEROS)), 1, Reason.BOMB);
        folder.put("bomb-twice.jsonl.gz", gz(gz(ZEROS)), 0, Reason.BOMB);
        folder.put("bomb-unlooked.zip.gz", gz(zip("a.txt", folder.good(), ".hidden", ZEROS)), 1, Reason.BOMB);
        folder.put("bomb-tree.zip", tree(folder.good()), 1, Reason.BOMB);
        folder.put("bomb-chain.zip", chain(), 0, Reason.TOO_DEEP);
        folder.put("bomb-deep.gz", deep(), 0, Reason.TOO_DEEP);
        folder.put("bomb-entries.zip", manyTimes(), 0, Reason.BOMB, Reason.BINARY);
        folder.put("bomb-lines.jsonl.gz", gz("\n".repeat(17 * Bytes.MB)), 0, Reason.BOMB);
    }

    /** Each archive holds the one below sixteen times: in the end sixteen million articles, all the same. */
    private static byte[] tree(String good) throws IOException {
        byte[] inner = zip("a.txt", good);
        for (int level = 0; level < 6; level++) {
            Object[] entries = new Object[32];
            for (int i = 0; i < entries.length; i += 2) {
                entries[i] = i + ".zip";
                entries[i + 1] = inner;
            }
            inner = zip(entries);
        }
        return inner;
    }

    private static byte[] chain() throws IOException {
        byte[] inner = zip("a.txt", "FRA meets ITA.");
        for (int level = 0; level < 12; level++) {
            inner = zip("in.zip", inner);
        }
        return inner;
    }

    private static byte[] deep() throws IOException {
        byte[] inner = Bytes.of("x");
        for (int level = 0; level < 60; level++) {
            inner = gz(inner);
        }
        return inner;
    }

    /** Each entry is small enough to be no bomb by itself. */
    private static byte[] manyTimes() throws IOException {
        byte[] zeros = new byte[15 * Bytes.MB];
        Object[] entries = new Object[40];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = i + ".jsonl";
            entries[i + 1] = zeros;
        }
        return zip(entries);
    }
}
