/**
 * Tests in a real browser: {@link org.entente.app.desk.browser.InBrowser} gives a test one, {@link
 * org.entente.app.desk.browser.PagesTest} holds every page to what all pages must do.
 */
package org.entente.app.desk.browser;
