/**
 * The store for programs, under {@code /api/v1}. What it offers stands in {@code openapi.yaml}, by which requests are
 * checked and from which the page {@code /api} is made: an operation or parameter that is not written there does not
 * exist. {@link org.entente.app.desk.api.Api} puts the parts together.
 */
package org.entente.app.desk.api;
