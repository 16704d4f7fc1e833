/**
 * Codes a corpus on a Spark cluster. What one machine does article after article is parted here: files are read where
 * there is room, copies are sought among those that share a key, each article is coded by itself, and reports become
 * events dyad by dyad. The tables are those of a store, row by row.
 */
package org.entente.spark;
