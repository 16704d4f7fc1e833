package org.entente.app.exchange.in;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The tables in a file, plain or packed by zip, gzip or zstd, which its first bytes tell; one after the other. */
final class Unpacked {
    /** What is done with a table. */
    interface Table {
        /** @param place the file, and in a zip the entry: {@code "2015.zip!20150219.export.CSV"} */
        void read(String place, InputStream in) throws IOException;
    }

    private static final int HEAD = 4;
    private static final int BUFFER = 1 << 16;

    private Unpacked() {}

    static void each(String place, InputStream in, Table table) throws IOException {
        BufferedInputStream marked = new BufferedInputStream(in, BUFFER);
        marked.mark(HEAD);
        byte[] head = marked.readNBytes(HEAD);
        marked.reset();
        if (begins(head, 'P', 'K', 3, 4)) {
            entries(place, new ZipInputStream(marked), table);
        } else if (begins(head, 0x1F, 0x8B)) {
            each(place, new GZIPInputStream(marked, BUFFER), table);
        } else if (begins(head, 0x28, 0xB5, 0x2F, 0xFD)) {
            each(place, new ZstdInputStream(marked), table);
        } else {
            table.read(place, marked);
        }
    }

    private static void entries(String place, ZipInputStream zip, Table table) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            boolean hidden = name.startsWith("__MACOSX/")
                    || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
            if (!entry.isDirectory() && !hidden) {
                each(place + "!" + name, new Unclosed(zip), table);
            }
        }
    }

    private static boolean begins(byte[] head, int... with) {
        if (head.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (head[i] != (byte) with[i]) {
                return false;
            }
        }
        return true;
    }

    /** An entry ends, and its zip goes on. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
