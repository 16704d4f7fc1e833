/**
 * ZIP, TAR and compressed files, one in the other to a depth of eight, read as streams: nothing is written to disk, names
 * in an archive are only names, and what unpacks to far more than news can is refused.
 */
package org.entente.app.corpus.archive;
