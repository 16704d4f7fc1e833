package org.entente.app.desk;

/**
 * Why a page cannot be shown.
 *
 * @param status the status of HTTP that says so to programs
 * @param what in words
 * @param remedy what can be done about it; empty where {@code what} says it
 */
public record Trouble(int status, String what, String remedy) {}
