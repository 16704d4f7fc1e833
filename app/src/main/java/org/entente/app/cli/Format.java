package org.entente.app.cli;

/** How a list is printed. */
enum Format {
    TABLE,
    CSV,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
