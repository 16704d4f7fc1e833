package org.entente.app.exchange.out;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The side file of an export: from what, by which program, lexicon and score tables its data were made, what was asked
 * for, and what was left out. It names no time, so that the same store gives the same bytes.
 *
 * @param lexicons the versions of the lexicon that the store's articles were coded with
 * @param asked the conditions that events had to meet, as options of the command line; may be empty
 */
public record About(String format, String program, int schema, List<String> lexicons, String asked) {
    static final String FILE = "about.json";

    private static final DefaultIndenter LF = new DefaultIndenter("  ", "\n");

    public void write(WholeFolder folder, Written written) throws IOException {
        try (Writer file = folder.file(FILE)) {
            file.write(new JsonMapper()
                    .writer(new DefaultPrettyPrinter().withObjectIndenter(LF).withArrayIndenter(LF))
                    .writeValueAsString(json(written)));
            file.write('\n');
        }
    }

    private ObjectNode json(Written written) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", format).put("program", program).put("schema", schema);
        lexicons.forEach(json.putArray("lexicon")::add);
        json.putObject("scores")
                .put("goldstein", "Goldstein values by CAMEO code as in the lookup table of GDELT")
                .put("plover_score", "conflict-cooperation scores by type and mode of the PLOVER manual 2.0")
                .put("given_score", "the score that an imported file gave, in that file's own table");
        json.put("dates", "where a format has room for one day, that of an event known to the month is its first");
        json.put("asked", asked);
        ObjectNode rows = json.putObject("rows");
        written.rows().forEach(rows::put);
        ObjectNode leftOut = json.putObject("left_out");
        written.leftOut().forEach(leftOut::put);
        return json;
    }
}
