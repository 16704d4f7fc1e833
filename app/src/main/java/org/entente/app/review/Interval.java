package org.entente.app.review;

/** From where to where a figure may lie, at 95 in 100. */
public record Interval(double low, double high) {}
