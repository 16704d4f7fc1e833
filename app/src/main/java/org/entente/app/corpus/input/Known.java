package org.entente.app.corpus.input;

/**
 * What is known of a source from outside of it: a WARC record tells its address and media type, a feed also title, date
 * and outlet. Each is empty where unknown; what the source says of itself goes before.
 *
 * @param type a media type as told by whoever sent it: {@code "text/html; charset=utf-8"}
 * @param date as told, in any form that {@link Draft} reads
 */
public record Known(String type, String address, String title, String date, String outlet) {
    public static final Known NOTHING = new Known("", "", "", "", "");
}
