package org.entente.app.corpus.document.reader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.app.corpus.input.Reason;

/** What the reading process writes: signs of life, and for each document its text or what is wrong with it. */
public sealed interface Answer {
    /** Something was read since the last sign. */
    record Alive() implements Answer {}

    record Read(Extract extract) implements Answer {}

    record Failed(Reason reason, String detail) implements Answer {}

    default void write(DataOutputStream out) throws IOException {
        if (this instanceof Read read) {
            out.writeByte('r');
            write(read.extract().title(), out);
            write(read.extract().date(), out);
            write(read.extract().text(), out);
        } else if (this instanceof Failed failed) {
            out.writeByte('f');
            write(failed.reason().name(), out);
            write(failed.detail(), out);
        } else {
            out.writeByte('a');
        }
        out.flush();
    }

    static Answer read(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 'a' -> new Alive();
            case 'r' -> new Read(new Extract(text(in), text(in), text(in)));
            case 'f' -> new Failed(Reason.valueOf(text(in)), text(in));
            default -> throw new IOException("unknown answer " + kind);
        };
    }

    /** {@code writeUTF} ends at 64 KB. */
    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
