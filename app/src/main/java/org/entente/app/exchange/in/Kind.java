package org.entente.app.exchange.in;

/** What can stand in a column: it tells whether a row that has been shifted by a stray tab is set right again. */
enum Kind {
    TEXT {
        @Override
        boolean fits(Row row, int cell) {
            return true;
        }
    },
    WHOLE {
        @Override
        boolean fits(Row row, int cell) {
            return row.isEmpty(cell) || row.number(cell) >= 0;
        }
    },
    DECIMAL {
        @Override
        boolean fits(Row row, int cell) {
            return row.value(cell).isEmpty() || !Double.isNaN(row.decimal(cell));
        }
    },
    /** Digits, and what parts them in a date. */
    DATE {
        @Override
        boolean fits(Row row, int cell) {
            return row.value(cell).isEmpty() || row.text(cell).matches("[0-9][0-9/:. T-]{5,}");
        }
    },
    /** Capitals and digits, as in {@code USAGOV} and {@code US06}. */
    CODE {
        @Override
        boolean fits(Row row, int cell) {
            return row.isEmpty(cell) || row.text(cell).matches("[A-Z0-9-]+");
        }
    };

    abstract boolean fits(Row row, int cell);
}
