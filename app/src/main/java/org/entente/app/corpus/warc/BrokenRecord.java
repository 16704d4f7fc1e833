package org.entente.app.corpus.warc;

/** A record that cannot be read while those behind it can. */
final class BrokenRecord extends Exception {
    private static final long serialVersionUID = 1;

    private final String address;

    BrokenRecord(String address, String fault) {
        super(fault);
        this.address = address;
    }

    String address() {
        return address;
    }
}
