package org.entente.app.ingest;

/** The parts of an ingest besides reading and coding, which its caller hands in and can time himself. */
public enum Stage {
    LANGUAGE,
    COPIES,
    STORING
}
