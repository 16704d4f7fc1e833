/** How fast articles are read, coded, stored and written out again, and where the time goes; and whether an ingest bears being killed. */
package org.entente.app.benchmark;
