/** The forms of other event data sets: the tables of their columns, which both readers and writers of them use. */
package org.entente.app.exchange;
