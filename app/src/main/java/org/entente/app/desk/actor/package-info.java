/**
 * Actors and what they did to each other, as pages and programs are told: who an actor is, its partners year by year, a
 * map of them, and a matrix of many. Everything is made of sums by pair and year that are kept in memory.
 */
package org.entente.app.desk.actor;
