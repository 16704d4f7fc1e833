package org.entente.app.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.app.corpus.archive.CompressedFormat;
import org.entente.app.corpus.archive.TarFormat;
import org.entente.app.corpus.archive.ZipFormat;
import org.entente.app.corpus.document.DocumentFormat;
import org.entente.app.corpus.export.ExportFormat;
import org.entente.app.corpus.fields.Fields;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;
import org.entente.app.corpus.json.JsonFormat;
import org.entente.app.corpus.json.JsonLinesFormat;
import org.entente.app.corpus.mail.MailFormat;
import org.entente.app.corpus.mail.MboxFormat;
import org.entente.app.corpus.page.PageFormat;
import org.entente.app.corpus.table.TableFormat;
import org.entente.app.corpus.text.TextFormat;
import org.entente.app.corpus.warc.WaczFormat;
import org.entente.app.corpus.warc.WarcFormat;

/**
 * All formats that are read, the narrower before the wider: the first that fits a source reads it. A source that the
 * user named is read or named as a fault; one that lay in a folder or archive is passed over where nobody reads it.
 */
public final class Formats implements Opening {
    private final List<Format> all;
    private final Findings findings;

    public Formats() {
        this(Fields.GUESSED, new Findings());
    }

    /** @param fields which fields of JSON and tables hold what; @param findings is told what there is to tell */
    Formats(Fields fields, Findings findings) {
        this.findings = findings;
        all = List.of(
                new WaczFormat(),
                new WarcFormat(),
                new DocumentFormat(),
                new ZipFormat(),
                new TarFormat(),
                new CompressedFormat(),
                new MboxFormat(),
                new MailFormat(),
                new PageFormat(),
                new JsonLinesFormat(fields),
                new JsonFormat(fields),
                new ExportFormat(),
                new TableFormat(fields),
                new TextFormat());
    }

    /** The format of a source, or empty if nobody reads it. */
    public Optional<Format> of(Source source) throws IOException {
        for (Format format : all) {
            if (format.fits(source)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** What a source holds that the user named. */
    @Override
    public Articles open(Source source) {
        return read(source, true);
    }

    /** What a source holds that lay in a folder. */
    Articles openFound(Source source) {
        return read(source, false);
    }

    private Articles read(Source source, boolean named) {
        try {
            if (source.depth() > Source.DEPTH) {
                throw new BadInput(
                        Reason.TOO_DEEP, "lies in more than " + Source.DEPTH + " archives, one in the other");
            }
            Optional<Format> format = of(source);
            if (format.isPresent() && (named || !isChance(format.get(), source))) {
                return new Reading(format.get().read(source, new Inside()), source);
            }
            if (named) {
                throw new BadInput(Reason.UNKNOWN_KIND, "is not a kind of file that can be read");
            }
            Named.refuseBroken(source);
            findings.passOver(PassedOver.kind(source.name()));
            return new Reading(Articles.of(), source);
        } catch (BadInput bad) {
            return new Reading(Articles.of(bad.at(source.place())), source);
        } catch (IOException e) {
            return new Reading(Articles.of(Skipped.unreadable(source.place(), e)), source);
        } catch (RuntimeException | StackOverflowError e) {
            return new Reading(Articles.of(Reading.stumbled(source.place(), e)), source);
        }
    }

    /** A Makefile, a licence and a program are text too: what lies about is news only if it says so by its name. */
    private static boolean isChance(Format format, Source source) {
        return format instanceof TextFormat && !TextFormat.saysSo(source);
    }

    /** For what lies in a source. */
    private final class Inside implements Opening {
        @Override
        public Articles open(Source source) {
            return openFound(source);
        }

        @Override
        public void remark(String place, String what) {
            findings.remark(place, what);
        }

        @Override
        public void passOver(String kind) {
            findings.passOver(kind);
        }
    }
}
