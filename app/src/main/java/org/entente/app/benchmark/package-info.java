/** How fast articles are read, and where the time goes; and whether an ingest bears being killed. */
package org.entente.app.benchmark;
