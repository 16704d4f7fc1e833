package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.desk.Tools;
import org.entente.app.desk.Works;
import org.entente.app.desk.job.Upload;
import org.entente.app.desk.read.Given;
import org.entente.app.desk.read.Reads;
import org.entente.app.desk.read.Wish;
import org.entente.app.watch.address.Link;

/** {@code /read}: takes a text, a file or an address to be read at once. */
public final class ReadPage implements Page {
    /** What stands in the form, and what is wrong with it, or nothing. */
    public record Model(String text, String address, Wish wish, String fault) {
        static final Model EMPTY = new Model("", "", Wish.NONE, "");
    }

    private final Tools tools;
    private final Reads reads;

    public ReadPage(Tools tools, Works works) {
        this.tools = tools;
        this.reads = works.reads();
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/read", context -> show(context, Model.EMPTY));
        routes.post("/read", this::give);
    }

    private void show(Context context, Model model) {
        tools.show(context, "read", tools.frame(context, "/read", "Read"), model);
    }

    private void give(Context context) {
        tools.refuseToChange();
        Wish wish = new Wish(
                field(context, "title"),
                field(context, "date"),
                field(context, "outlet"),
                field(context, "perspective"));
        Model said = new Model(field(context, "text"), field(context, "address").strip(), wish, "");
        try {
            context.redirect("/read/" + given(context, said).id(), HttpStatus.SEE_OTHER);
        } catch (BadInput e) {
            wrong(
                    context,
                    said,
                    "What was given " + e.getMessage() + "; " + e.reason().remedy() + ".");
        } catch (Fault e) {
            if (e.kind() != Fault.Kind.USAGE) {
                throw e;
            }
            wrong(context, said, e.getMessage() + ".");
        }
    }

    private void wrong(Context context, Model said, String fault) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, new Model(said.text(), said.address(), said.wish(), fault));
    }

    private Given given(Context context, Model said) throws BadInput {
        List<UploadedFile> files = context.uploadedFiles("file").stream()
                .filter(file -> !file.filename().isEmpty())
                .toList();
        boolean text = !said.text().isBlank();
        boolean address = !said.address().isEmpty();
        if ((text ? 1 : 0) + files.size() + (address ? 1 : 0) != 1) {
            throw Fault.usage("Read", "takes one thing at a time", "give a text, a file or an address");
        }
        if (text) {
            return reads.text(said.text(), said.wish());
        }
        return address ? reads.address(address(said.address()), said.wish()) : file(files.get(0), said.wish());
    }

    private Given file(UploadedFile file, Wish wish) throws BadInput {
        wish.check();
        Upload upload = Upload.begin();
        file.contentAndClose(bytes -> upload.add(file.filename(), bytes));
        return reads.file(upload, wish);
    }

    private static URI address(String said) {
        Optional<URI> address = Link.of(said.contains("://") ? said : "https://" + said);
        return address.orElseThrow(() ->
                Fault.usage("\"" + said + "\"", "is no address of the web", "write one with https:// or http://"));
    }

    private static String field(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value;
    }
}
