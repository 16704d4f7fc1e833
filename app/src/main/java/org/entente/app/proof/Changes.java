package org.entente.app.proof;

/** Tells when files may have changed. */
public interface Changes {
    /** Waits for the next change; false when no more will come. */
    boolean next();
}
