package org.givre.inventory;

import org.givre.kernel.Refusal;

/** Its report is signed: nothing is added to it. */
public record InventoryEnded() implements Refusal {}
