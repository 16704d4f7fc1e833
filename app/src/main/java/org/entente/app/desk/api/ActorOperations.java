package org.entente.app.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.app.desk.Tools;
import org.entente.app.desk.actor.ActorBook;
import org.entente.app.desk.actor.Balance;
import org.entente.app.desk.actor.Ledger;
import org.entente.app.desk.actor.Profile;
import org.entente.app.desk.actor.Years;
import org.entente.app.rows.ActorColumns;
import org.entente.app.rows.Column;
import org.entente.app.rows.DyadColumns;
import org.entente.app.rows.JsonRows;
import org.entente.app.store.Listings.ActorRow;
import org.entente.app.store.Listings.DyadRow;
import org.entente.app.store.Store;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Name;

/** {@code /actors} and {@code /dyads}. */
record ActorOperations(Tools tools, Lists lists, Wishes wishes, ActorBook actors) {
    private static final List<Column<Profile.Office>> OFFICE = List.of(
            Column.of("person", Profile.Office::person),
            Column.of("title", Profile.Office::title),
            Column.of("sector", office -> office.sector().code()),
            Column.of("from", office -> from(office.dates())),
            Column.of("until", office -> until(office.dates())));

    private static final List<Column<Profile.InBody>> BODY = List.of(
            Column.of("code", Profile.InBody::code),
            Column.of("name", Profile.InBody::name),
            Column.of("from", body -> from(body.dates())),
            Column.of("until", body -> until(body.dates())));

    void addTo(Map<String, Api.Handling> handlings) {
        handlings.put("listActors", asked -> lists.answer(asked, "actors", store -> actors(asked, store)));
        handlings.put("getActor", this::one);
        handlings.put("listDyads", asked -> lists.answer(asked, "dyads", store -> dyads(asked, store)));
    }

    private Listed actors(Asked asked, Store store) {
        List<ActorRow> all = actors.rows(wishes.origin(asked, store), store);
        Optional<String> said = asked.text("q").map(q -> q.toLowerCase(Locale.ROOT));
        List<ActorRow> wished = all.stream()
                .filter(row -> said.isEmpty()
                        || row.code().toLowerCase(Locale.ROOT).equals(said.get())
                        || row.name().toLowerCase(Locale.ROOT).contains(said.get()))
                .toList();
        return new KnownList<>(
                wished,
                row -> List.of(row.code(), row.sector()),
                ActorColumns.ALL,
                row -> JsonRows.flat(ActorColumns.ALL, row),
                store);
    }

    private Listed dyads(Asked asked, Store store) {
        List<DyadRow> all = actors.dyads(wishes.origin(asked, store), asked.is("directed"), store);
        Optional<String> actor = wishes.actor(asked, "actor", store);
        List<DyadRow> wished = all.stream()
                .filter(row -> actor.isEmpty()
                        || row.a().equals(actor.get())
                        || row.b().equals(actor.get()))
                .toList();
        return new KnownList<>(
                wished,
                row -> List.of(row.a(), row.b()),
                DyadColumns.ALL,
                row -> JsonRows.flat(DyadColumns.ALL, row),
                store);
    }

    private void one(Asked asked) {
        ObjectNode json = tools.read(store -> {
            String said = asked.value("code");
            String code = actors.code(said, store).orElse(said);
            Ledger ledger = actors.ledger(wishes.origin(asked, store), store);
            Profile profile = Profile.of(code, actors.tables());
            if (!profile.isKnown() && !ledger.codes().contains(code)) {
                throw new Missing("no actor is called \"" + said + "\"");
            }
            return json(code, profile, ledger, years(asked));
        });
        asked.context().contentType("application/json").result(JsonRows.text(json) + "\n");
    }

    private static Years years(Asked asked) {
        return new Years(
                asked.number("from").map(Math::toIntExact).orElse(Years.ALL.first()),
                asked.number("to").map(Math::toIntExact).orElse(Years.ALL.last()));
    }

    private static ObjectNode json(String code, Profile profile, Ledger ledger, Years within) {
        ObjectNode json = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        json.put("code", code);
        json.put("name", profile.name().isEmpty() ? ledger.name(code) : profile.name());
        json.put("kind", JsonRows.orNull(profile.kind()));
        ObjectNode names = json.putObject("names");
        profile.names().forEach((kind, said) -> strings(names.putArray(key(kind)), said));
        rows(json.putArray("offices"), OFFICE, profile.offices());
        rows(json.putArray("memberships"), BODY, profile.memberships());
        rows(json.putArray("members"), BODY, profile.members());
        sides(json.putObject("total"), ledger.total(code));
        ArrayNode years = json.putArray("years");
        ledger.years(code).forEach((year, sides) -> {
            ObjectNode row = years.addObject();
            row.put("year", year == 0 ? null : year);
            sides(row, sides);
        });
        ArrayNode partners = json.putArray("partners");
        for (Ledger.Partner partner : ledger.partners(code, within)) {
            ObjectNode row = partners.addObject().put("code", partner.code()).put("name", partner.name());
            sides(row, partner.sides());
            balance(row.putObject("lately"), partner.lately());
        }
        return json;
    }

    private static String key(Name.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void sides(ObjectNode json, Ledger.Sides sides) {
        balance(json.putObject("as_source"), sides.did());
        balance(json.putObject("as_target"), sides.met());
    }

    private static void balance(ObjectNode json, Balance balance) {
        json.put("events", balance.events());
        json.put("deeds", balance.deeds());
        json.put("mean_plover", balance.mean().orElse(null));
    }

    private static <T> void rows(ArrayNode to, List<Column<T>> columns, List<T> rows) {
        rows.forEach(row -> to.add(JsonRows.flat(columns, row)));
    }

    private static void strings(ArrayNode to, List<String> texts) {
        texts.forEach(to::add);
    }

    private static Optional<LocalDate> from(Dates dates) {
        return Optional.of(dates.from()).filter(day -> !day.equals(LocalDate.MIN));
    }

    private static Optional<LocalDate> until(Dates dates) {
        return Optional.of(dates.until()).filter(day -> !day.equals(LocalDate.MAX));
    }
}
