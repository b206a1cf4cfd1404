package org.givre.inventory;

import org.givre.kernel.Refusal;

/** No such inventory. */
public record InventoryUnknown() implements Refusal {}
