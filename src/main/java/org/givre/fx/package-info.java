/**
 * What every page is made of: text that changes language live, work off the window's thread, the
 * state shapes, cards, fields, tables, panels, clocks and curves. Knows nothing of the pharmacy.
 */
package org.givre.fx;
