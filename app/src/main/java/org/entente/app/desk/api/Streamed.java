package org.entente.app.desk.api;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.entente.app.rows.Csv;
import org.entente.app.rows.Values;

/**
 * An answer that is written while it is read, however long it is. If it breaks off, so does the connection: nobody takes a
 * part for the whole.
 */
record Streamed(Context context, Form form) {
    private static final int BUFFER = 1 << 16;

    void write(Listed list, Listed.Range range) {
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        try {
            switch (form) {
                case CSV -> csv(list, range);
                case JSONL -> lines(list, range);
                case PARQUET -> parquet(list, range);
                case JSON -> throw new IllegalStateException("a page is no stream");
            }
        } catch (IOException | UncheckedIOException e) {
            // Who asked is gone.
            abort(e);
        } catch (RuntimeException e) {
            if (!context.res().isCommitted()) {
                throw e;
            }
            e.printStackTrace();
            abort(e);
        }
    }

    private void csv(Listed list, Listed.Range range) throws IOException {
        OutputStream out = out();
        line(out, Csv.line(list.columns()));
        list.rows(
                range, row -> line(out, Csv.line(row.stream().map(Values::text).toList())));
        out.close();
    }

    private void lines(Listed list, Listed.Range range) throws IOException {
        OutputStream out = out();
        list.objects(range, object -> line(out, object.toString()));
        out.close();
    }

    private static boolean line(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parquet(Listed list, Listed.Range range) throws IOException {
        Path folder = Files.createTempDirectory("entente-parquet");
        Path file = folder.resolve("list.parquet");
        try {
            list.parquet(range, file);
            context.res().setContentLengthLong(Files.size(file));
            Files.copy(file, context.res().getOutputStream());
        } finally {
            for (Path each : List.of(file, folder)) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Closed only when all went well: closing it is the sign that the answer is whole. */
    private OutputStream out() {
        return new BufferedOutputStream(context.outputStream(), BUFFER);
    }

    private void abort(Exception why) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getServletChannel()
                .abort(why);
    }
}
