/** Pages of HTML as PDF; the only room that knows how. */
package org.entente.app.render.paper;
