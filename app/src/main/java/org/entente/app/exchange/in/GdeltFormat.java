package org.entente.app.exchange.in;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.codes.CameoActors;
import org.entente.app.codes.CameoCodes;
import org.entente.app.codes.FipsCountries;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;
import org.entente.app.exchange.GdeltColumns;
import org.entente.app.store.ImportedDeed;
import org.entente.app.store.ImportedEvent;
import org.entente.app.store.ImportedId;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Place;

/** GDELT events, 2.0 or 1.0: without a header as GDELT gives them, or with one as exports of a database have it. */
final class GdeltFormat implements EventFormat {
    /** Of each of the two actors. */
    private static final List<String> ACTOR = List.of(
            "Code",
            "Name",
            "CountryCode",
            "KnownGroupCode",
            "EthnicCode",
            "Religion1Code",
            "Religion2Code",
            "Type1Code",
            "Type2Code",
            "Type3Code");

    private static final List<String> USED = Stream.concat(
                    Stream.of(
                            "GLOBALEVENTID",
                            "SQLDATE",
                            "EventCode",
                            "EventRootCode",
                            "GoldsteinScale",
                            "NumMentions",
                            "NumSources",
                            "NumArticles",
                            "ActionGeo_FullName",
                            "ActionGeo_CountryCode",
                            "SOURCEURL"),
                    Stream.of("Actor1", "Actor2").flatMap(side -> ACTOR.stream().map(side::concat)))
            .toList();

    private final CameoActors cameo;
    private final Notes notes;

    GdeltFormat(CameoActors cameo, Notes notes) {
        this.cameo = cameo;
        this.notes = notes;
    }

    @Override
    public Rows rows(Row first) throws BadInput {
        boolean header = first.text(0).replace("_", "").equalsIgnoreCase("GLOBALEVENTID");
        Columns columns = header ? Columns.of(first) : new Columns(usual(first));
        columns.require("GDELT event", "GLOBALEVENTID", "SQLDATE", "EventCode", "Actor1CountryCode");
        return new GdeltRows(columns, header);
    }

    private static List<String> usual(Row first) throws BadInput {
        int cells = first.cells();
        if (cells == GdeltColumns.VERSION_1.size()) {
            return GdeltColumns.VERSION_1;
        }
        if (cells == GdeltColumns.VERSION_1_EARLY.size()) {
            return GdeltColumns.VERSION_1_EARLY;
        }
        // One line may have lost or won a cell, but no more than a few.
        if (cells < GdeltColumns.VERSION_1_EARLY.size() || first.number(0) < 0) {
            throw new BadInput(
                    Reason.WRONG_FORM,
                    "is no GDELT event file: its first line has " + cells + " cells, not 61, 58 or 57");
        }
        return GdeltColumns.VERSION_2;
    }

    /** What the cells from the code to its root say. */
    private record Code(Optional<ImportedDeed> deed, boolean exact) {}

    private final class GdeltRows extends NamedRows {
        private final int id;
        private final int date;
        private final int code;
        private final int root;
        private final int goldstein;
        private final int mentions;
        private final int sources;
        private final int articles;
        private final int place;
        private final int country;
        private final int address;
        private final GdeltActors source;
        private final GdeltActors target;
        private final SliceCache<Code> codes = new SliceCache<>();
        private final SliceCache<Place> places = new SliceCache<>();

        GdeltRows(Columns columns, boolean header) {
            super(columns, header, GdeltKinds.ALL, USED, notes);
            this.id = columns.at("GLOBALEVENTID");
            this.date = columns.at("SQLDATE");
            this.code = columns.at("EventCode");
            this.root = columns.at("EventRootCode");
            this.goldstein = columns.at("GoldsteinScale");
            this.mentions = columns.at("NumMentions");
            this.sources = columns.at("NumSources");
            this.articles = columns.at("NumArticles");
            this.place = columns.at("ActionGeo_FullName");
            this.country = columns.at("ActionGeo_CountryCode");
            this.address = columns.at("SOURCEURL");
            SliceCache<Actor> actors = new SliceCache<>();
            this.source = new GdeltActors(cameo, actors, at(columns, "Actor1"));
            this.target = new GdeltActors(cameo, actors, at(columns, "Actor2"));
        }

        private static int[] at(Columns columns, String side) {
            return ACTOR.stream().mapToInt(name -> columns.at(side + name)).toArray();
        }

        @Override
        ImportedEvent event(Row row) throws BadRow {
            long number = row.number(id);
            if (number < 0) {
                throw new BadRow(Reason.NO_ID, "\"" + row.text(id) + "\" is not an event's number");
            }
            Actor by = source.actor(row);
            Actor to = target.actor(row);
            return new ImportedEvent(
                    ImportedId.of(number),
                    by,
                    to,
                    deed(row),
                    goldstein < 0 ? Double.NaN : row.decimal(goldstein),
                    days.day(row, date),
                    place(row),
                    row.value(address),
                    count(row, mentions),
                    count(row, articles),
                    count(row, sources));
        }

        private static int count(Row row, int cell) {
            return cell < 0 ? 1 : (int) Math.max(1, Math.min(row.number(cell), Integer.MAX_VALUE));
        }

        private ImportedDeed deed(Row row) throws BadRow {
            Code known = code < root ? codes.get(row.bytes(), row.from(code), row.to(root)) : null;
            if (known == null) {
                Optional<Cameo> read = CameoCodes.read(row.value(code), row.value(root));
                known = new Code(
                        read.map(ImportedDeed::of),
                        read.filter(cameo -> cameo.code().equals(row.text(code)))
                                .isPresent());
                if (code < root) {
                    codes.put(row.bytes(), row.from(code), row.to(root), known);
                }
            }
            if (known.deed().isEmpty()) {
                throw new BadRow(Reason.BAD_CODE, "\"" + row.text(code) + "\" is no CAMEO code");
            }
            if (!known.exact()) {
                notes.mended("a code read as the nearest one known");
            }
            return known.deed().get();
        }

        private Place place(Row row) {
            if (place < 0 || country != place + 1) {
                return place(row.value(place), row.value(country));
            }
            Place known = places.get(row.bytes(), row.from(place), row.to(country));
            if (known == null) {
                known = place(row.value(place), row.value(country));
                places.put(row.bytes(), row.from(place), row.to(country), known);
            }
            return known;
        }

        private static Place place(String name, String fips) {
            return new Place(name, FipsCountries.iso(fips).orElse(""));
        }
    }
}
