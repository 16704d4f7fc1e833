/** Reads feeds of every kind, and lists of feeds, from bytes; knows no network. No XML here has a DTD or entities. */
package org.entente.app.watch.feed;
