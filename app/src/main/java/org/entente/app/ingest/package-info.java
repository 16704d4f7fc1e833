/** Articles through the coder into the store: in parallel, in order, and again only where needed. */
package org.entente.app.ingest;
