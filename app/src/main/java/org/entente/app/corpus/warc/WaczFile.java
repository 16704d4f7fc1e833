package org.entente.app.corpus.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.entente.app.corpus.input.Source;
import org.entente.app.corpus.input.Spoiled;

/**
 * The ZIP file of a WACZ. Its list of entries stands at its end, so that a package that lies in another archive is first
 * written to a temporary file, which is deleted on close.
 */
final class WaczFile implements Closeable {
    private final ZipFile zip;
    private final Optional<Path> temporary;

    private WaczFile(ZipFile zip, Optional<Path> temporary) {
        this.zip = zip;
        this.temporary = temporary;
    }

    static WaczFile of(Source source) throws IOException {
        try {
            return open(source);
        } catch (ZipException e) {
            throw Spoiled.by(e);
        }
    }

    private static WaczFile open(Source source) throws IOException {
        if (source.file().isPresent()) {
            return new WaczFile(new ZipFile(source.file().get().toFile()), Optional.empty());
        }
        Path copy = Files.createTempFile("entente", ".wacz");
        try {
            Files.copy(source.stream(), copy, StandardCopyOption.REPLACE_EXISTING);
            return new WaczFile(new ZipFile(copy.toFile()), Optional.of(copy));
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /** Its WARC files by name. */
    List<String> archives() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.toLowerCase(Locale.ROOT).matches("archive/.*\\.warc(?:\\.gz)?"))
                .sorted()
                .toList();
    }

    /** An entry's bytes; empty if there is no such entry. */
    Optional<InputStream> open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    /** How many bytes of the package an entry takes. */
    long packedSize(String name) {
        return zip.getEntry(name).getCompressedSize();
    }

    @Override
    public void close() throws IOException {
        zip.close();
        if (temporary.isPresent()) {
            Files.deleteIfExists(temporary.get());
        }
    }
}
