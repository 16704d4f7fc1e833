package org.entente.app.benchmark.desk;

/**
 * A paper that is not.
 *
 * @param country where it is printed
 * @param site what addresses of its articles begin with
 */
record MadeOutlet(String name, String country, String site) {}
