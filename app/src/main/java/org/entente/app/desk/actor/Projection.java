package org.entente.app.desk.actor;

/**
 * The Natural Earth projection by the polynomial of Šavrič, Jenny, Patterson, Petrovič and Hurni (2011), laid on a sheet
 * 1000 units wide, on which the equator is at 240. {@code land.svg} is drawn on the same sheet.
 */
final class Projection {
    private static final double SCALE = 182.78964407016807;
    private static final double MIDDLE_X = 500;
    private static final double MIDDLE_Y = 240;

    private Projection() {}

    /** A place on the sheet, x to the right and y down. */
    record Place(double x, double y) {}

    /** @param north and {@code east} in degrees */
    static Place of(double north, double east) {
        double lat = Math.toRadians(north);
        double lat2 = lat * lat;
        double lat4 = lat2 * lat2;
        double x = Math.toRadians(east)
                * (0.8707 - 0.131979 * lat2 + lat4 * (-0.013791 + lat4 * (0.003971 * lat2 - 0.001529 * lat4)));
        double y = lat * (1.007226 + lat2 * (0.015085 + lat4 * (-0.044475 + 0.028874 * lat2 - 0.005916 * lat4)));
        return new Place(MIDDLE_X + SCALE * x, MIDDLE_Y - SCALE * y);
    }
}
