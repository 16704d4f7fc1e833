/**
 * What a list says of each of its rows: the columns, in which order and under which names, and how they are written as CSV
 * and JSON. The command line and the desk's interface for programs print the same rows, and so the same fields.
 */
package org.entente.app.rows;
