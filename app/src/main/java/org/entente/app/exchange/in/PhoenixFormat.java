package org.entente.app.exchange.in;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.codes.CameoActors;
import org.entente.app.codes.CameoCodes;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;
import org.entente.app.exchange.PhoenixColumns;
import org.entente.app.store.ImportedDeed;
import org.entente.app.store.ImportedEvent;
import org.entente.app.store.ImportedId;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Place;

/** Phoenix events: one row a day for source, target and code, with the addresses and outlets of all who told it. */
final class PhoenixFormat implements EventFormat {
    private static final String LIST = ";";

    private static final Map<Kind, List<String>> KINDS = Map.of(
            Kind.WHOLE, List.of("year", "month", "day", "quad"),
            Kind.DATE, List.of("date"),
            Kind.DECIMAL, List.of("goldstein", "lat", "lon"),
            Kind.CODE, List.of("source_root", "target_root", "root_code"));

    private final CameoActors cameo;
    private final Notes notes;

    PhoenixFormat(CameoActors cameo, Notes notes) {
        this.cameo = cameo;
        this.notes = notes;
    }

    @Override
    public Rows rows(Row first) throws BadInput {
        boolean header = first.text(0).matches("(?i)id_version|id|event_?id");
        int cells = first.cells();
        if (!header && cells < PhoenixColumns.ALL.size()) {
            throw new BadInput(Reason.WRONG_FORM, "is no Phoenix file: its first line has " + cells + " cells, not 26");
        }
        Columns columns = header ? Columns.of(first) : new Columns(PhoenixColumns.ALL);
        columns.require("Phoenix", "date", "source_root", "target_root", "cameo_code");
        return new PhoenixRows(columns, header);
    }

    private final class PhoenixRows extends NamedRows {
        PhoenixRows(Columns columns, boolean header) {
            super(columns, header, KINDS, columns.names(), notes);
        }

        @Override
        ImportedEvent event(Row row) throws BadRow {
            String id = id(row, "id_version");
            String[] urls = value(row, "urls").split(LIST);
            int outlets = (int)
                    Arrays.stream(value(row, "sources").split(LIST)).distinct().count();
            return new ImportedEvent(
                    ImportedId.of(id),
                    side(row, "source"),
                    side(row, "target"),
                    ImportedDeed.of(code(row)),
                    score(row, "goldstein"),
                    day(row, "date"),
                    new Place(value(row, "place"), country(value(row, "country"))),
                    urls[0],
                    urls.length,
                    urls.length,
                    outlets);
        }

        private Actor side(Row row, String side) {
            String root = value(row, side + "_root");
            // The root of the United Nations is IGO; which one it is stands among the rest.
            List<String> wholes = new ArrayList<>(List.of(root));
            wholes.addAll(chunks(value(row, side + "_other")));
            List<String> roles = new ArrayList<>(chunks(value(row, side + "_agent")));
            CameoActors.kind(root).ifPresent(kind -> roles.add(root));
            return CameoSide.actor(cameo, value(row, side + "_full"), "", wholes, roles);
        }

        /** Codes of three letters, one after the other or parted by semicolons. */
        private static List<String> chunks(String codes) {
            return Stream.of(codes.split("(?<=\\G...)|;"))
                    .filter(code -> !code.isEmpty())
                    .toList();
        }

        private Cameo code(Row row) throws BadRow {
            String said = value(row, "cameo_code");
            Optional<Cameo> code = CameoCodes.read(said, value(row, "root_code"));
            if (code.isEmpty()) {
                throw new BadRow(Reason.BAD_CODE, "\"" + said + "\" is no CAMEO code");
            }
            if (!code.get().code().equals(said)) {
                notes.mended("a code read as the nearest one known");
            }
            return code.get();
        }

        /** The state as Phoenix writes it, by three letters. */
        private String country(String said) {
            return cameo.code(said).filter(cameo::isState).orElse("");
        }
    }
}
