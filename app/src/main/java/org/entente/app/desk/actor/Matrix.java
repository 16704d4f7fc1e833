package org.entente.app.desk.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who does what to whom among some actors.
 *
 * @param actors in the order of rows and columns
 * @param cells what the actor of a row did to that of a column
 */
public record Matrix(List<Head> actors, List<List<Balance>> cells) {
    /** So many actors at most: more fit on no screen. */
    public static final int MOST = 40;

    /** An actor at the head of a row and a column. */
    public record Head(String code, String name, Balance did, Balance met) {}

    /** Of these actors, in this order. */
    public static Matrix of(List<String> codes, Ledger ledger, Years within) {
        Map<String, Map<String, Balance>> among = ledger.among(codes, within);
        List<List<Balance>> cells = new ArrayList<>();
        List<Head> heads = new ArrayList<>();
        for (String source : codes) {
            List<Balance> row = new ArrayList<>();
            Balance did = Balance.NONE;
            Balance met = Balance.NONE;
            for (String target : codes) {
                Balance cell =
                        source.equals(target) ? Balance.NONE : among.get(source).getOrDefault(target, Balance.NONE);
                row.add(cell);
                did = did.plus(cell);
                met = source.equals(target) ? met : met.plus(among.get(target).getOrDefault(source, Balance.NONE));
            }
            cells.add(List.copyOf(row));
            heads.add(new Head(source, ledger.name(source), did, met));
        }
        return new Matrix(List.copyOf(heads), List.copyOf(cells));
    }
}
