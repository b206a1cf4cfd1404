package org.givre.storage;

import org.givre.kernel.Refusal;

/** At least one rack, level and slot; at most 60 racks of 99 levels of 99 slots. */
public record LayoutNotBuildable() implements Refusal {}
