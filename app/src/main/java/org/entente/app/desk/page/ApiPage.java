package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.entente.app.desk.Tools;
import org.entente.app.desk.api.Api;
import org.entente.app.desk.api.Document;
import org.entente.app.desk.api.Operation;

/** {@code /api}: what programs can ask for, from the same file by which their requests are checked. */
public final class ApiPage implements Page {
    /** Operations that belong together. */
    public record Group(String name, String meaning, List<Operation> operations) {
        /** Names it in an address. */
        public String anchor() {
            return name.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    /**
     * @param address of the desk as this browser knows it: {@code "http://localhost:7070"}
     * @param introduction in paragraphs, words of code between backquotes
     */
    public record Model(String address, String version, List<String> introduction, List<Group> groups) {
        /** The request of an example as one line for a shell. */
        public String curl(Operation operation) {
            String line = "curl '" + address + operation.example() + "'";
            return operation.sends()
                    ? line + " \\\n  -H 'Content-Type: application/json' \\\n  -d '"
                            + operation.body().replaceAll("\\s*\\n\\s*", " ").replace("'", "'\\''") + "'"
                    : line;
        }
    }

    private final Tools tools;
    private final Document document;

    public ApiPage(Tools tools, Api api) {
        this.tools = tools;
        this.document = api.document();
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/api", this::show);
    }

    private void show(Context context) {
        List<Group> groups = document.groups().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue(),
                        document.operations().stream()
                                .filter(operation -> operation.group().equals(group.getKey()))
                                .toList()))
                .toList();
        String address = context.scheme() + "://" + context.host();
        tools.show(
                context,
                "api",
                tools.frame(context, "", "Interface for programs"),
                new Model(address, document.version(), document.introduction(), groups));
    }

    /** A text in pieces, every second of them code. */
    public static String[] pieces(String text) {
        return text.replace('\n', ' ').split("`", -1);
    }
}
