package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.engine.merging.Content;
import org.entente.engine.merging.Merging;
import org.entente.engine.merging.Telling;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Sector;

/**
 * Reports of dyads and deeds that start within some days, without their sentences and numbers: narrow columns of many
 * reports, from which those are chosen that are worth reading as a whole.
 */
final class NearReports {
    /** As {@link Telling#time} and {@link Telling#hasDay} have it; a report without a day is about that of publication. */
    private static final String SQL =
            """
            WITH wanted AS (
                SELECT unnest(?::VARCHAR[]) AS a, unnest(?::VARCHAR[]) AS b, unnest(?::VARCHAR[]) AS deed,
                    unnest(?::BOOLEAN[]) AS daily, unnest(?::DATE[]) AS first_day, unnest(?::DATE[]) AS last_day),
            meant AS (SELECT unnest(?::VARCHAR[]) AS code, unnest(?::VARCHAR[]) AS deed),
            sought AS (SELECT DISTINCT a, b, code, daily, first_day, last_day FROM wanted JOIN meant USING (deed)),
            alike AS MATERIALIZED (
                SELECT article, ordinal, event, id, source_code, target_code, code, status, start_date, end_date,
                    date_precision, basis
                FROM report WHERE (least(source_code, target_code), greatest(source_code, target_code), code) IN
                    (SELECT (a, b, code) FROM sought)),
            timed AS (
                SELECT alike.*, published, coalesce(start_date IS NULL
                    OR status IN ('happened', 'ongoing') AND start_date > published + 1, false) AS vague
                FROM alike JOIN article ON article.id = alike.article)
            SELECT DISTINCT timed.* FROM timed JOIN sought
                ON least(source_code, target_code) = a AND greatest(source_code, target_code) = b
                    AND timed.code = sought.code
                    AND (vague OR date_precision = 'day' AND end_date <= start_date + 3) = daily
            WHERE CASE WHEN vague THEN published ELSE start_date END BETWEEN first_day AND last_day
            """;

    private static final List<String> CODES = new ArrayList<>();
    private static final List<String> DEEDS = new ArrayList<>();

    static {
        for (Map.Entry<String, Cameo> code : Ontology.codes().entrySet()) {
            for (String deed : Merging.deeds(code.getValue())) {
                CODES.add(code.getKey());
                DEEDS.add(deed);
            }
        }
    }

    /** Reports of a dyad, whoever acts, of a code that can mean a deed. */
    record Sought(Dyad dyad, String deed, Merging.Window window) {}

    private NearReports() {}

    static List<Told> of(Database db, Collection<Sought> sought) {
        return sought.isEmpty()
                ? List.of()
                : db.query(
                        SQL,
                        NearReports::told,
                        sought.stream().map(s -> s.dyad().a()).toList(),
                        sought.stream().map(s -> s.dyad().b()).toList(),
                        sought.stream().map(Sought::deed).toList(),
                        sought.stream().map(s -> s.window().daily()).toList(),
                        sought.stream().map(s -> s.window().first()).toList(),
                        sought.stream().map(s -> s.window().last()).toList(),
                        CODES,
                        DEEDS);
    }

    private static Told told(ResultSet row) throws SQLException {
        String article = row.getString("article");
        Telling telling = new Telling(
                row.getString("id"),
                article,
                Optional.ofNullable(row.getObject("published", LocalDate.class)),
                actor(row.getString("source_code")),
                actor(row.getString("target_code")),
                Ontology.codes().get(row.getString("code")),
                EventRow.status(row),
                EventRow.when(row),
                Told.basis(row.getString("basis")),
                Place.UNKNOWN,
                List.of(),
                Content.NONE);
        return new Told(article, row.getInt("ordinal"), row.getString("event"), telling);
    }

    private static Actor actor(String code) {
        return code.equals(Actor.NONE.code()) ? Actor.NONE : new Actor(code, Sector.NONE, "");
    }
}
