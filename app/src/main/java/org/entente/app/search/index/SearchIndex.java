package org.entente.app.search.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.entente.app.Fault;
import org.entente.app.store.Store;

/**
 * The index of one store. One thread brings it up to date while many search; what is committed is all of a state of the
 * store or nothing. One that is torn, of another format or of another store is made anew.
 */
public final class SearchIndex implements AutoCloseable {
    /** Changes whenever documents are made otherwise. */
    private static final String FORMAT = "1";

    private static final String FORMAT_KEY = "format";
    private static final String VERSION_KEY = "version";
    private static final double BUFFER_MEGABYTES = 48;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private SearchIndex(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /**
     * Opens the index of a store, or begins one.
     *
     * @param store the store's file
     * @param cache a folder of the user, where the index of a store lies that is only to be read
     * @throws Fault if it cannot be written, or another process has it open
     */
    public static SearchIndex open(Path store, boolean readOnly, Path cache) {
        Path folder = IndexFolder.of(store, readOnly, cache);
        try {
            Files.createDirectories(folder);
            try {
                return open(folder);
            } catch (CorruptIndexException
                    | IndexFormatTooOldException
                    | IndexFormatTooNewException
                    | EOFException
                    | FileNotFoundException
                    | NoSuchFileException
                    | IllegalArgumentException e) {
                IndexFolder.clear(folder);
                return open(folder);
            }
        } catch (LockObtainFailedException e) {
            throw new Fault(folder.toString(), "another desk has this index open", "close the other one", e);
        } catch (IOException | UncheckedIOException e) {
            throw new Fault(
                    folder.toString(),
                    "the index of texts cannot be kept there: " + e.getMessage(),
                    "make room, or change the permissions of the folder",
                    e);
        }
    }

    private static SearchIndex open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = null;
        try {
            IndexWriterConfig config = new IndexWriterConfig(new NewsAnalyzer())
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setCommitOnClose(false);
            ConcurrentMergeScheduler merging = new ConcurrentMergeScheduler();
            merging.setMaxMergesAndThreads(3, 1);
            writer = new IndexWriter(directory, config.setMergeScheduler(merging));
            return new SearchIndex(directory, writer);
        } finally {
            if (writer == null) {
                directory.close();
            }
        }
    }

    /** The version of the store of which it holds everything; nothing while it is made. */
    public Optional<Long> version() {
        Map<String, String> said = said();
        return FORMAT.equals(said.get(FORMAT_KEY))
                ? Optional.ofNullable(said.get(VERSION_KEY)).map(Long::parseLong)
                : Optional.empty();
    }

    private Map<String, String> said() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        return data == null
                ? Map.of()
                : StreamSupport.stream(data.spliterator(), false)
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Makes it hold what the store holds. One thread at a time.
     *
     * @param store may be read while others write
     * @param done told how many articles and events were looked at so far; what it throws breaks the update off, and it is
     *     as if it had not been begun. A thread that may be interrupted must not do this: its files would be closed
     * @return how many were put in
     */
    public synchronized long update(Store store, LongConsumer done) {
        long version = store.version();
        if (version().equals(Optional.of(version))) {
            return 0;
        }
        try {
            boolean known = FORMAT.equals(said().get(FORMAT_KEY));
            long added = new Update(writer, searchers, store.searchable(), done).run(!known);
            writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT, VERSION_KEY, Long.toString(version))
                    .entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
            return added;
        } catch (IOException e) {
            throw new Fault("index", "cannot be written: " + e.getMessage(), "make room on the disk", e);
        }
    }

    /** What {@code work} finds in it; it sees one state of the index all the time. */
    public <T> T search(Function<IndexSearcher, T> work) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.apply(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was not committed is forgotten. */
    @Override
    public void close() {
        try (directory) {
            searchers.close();
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
