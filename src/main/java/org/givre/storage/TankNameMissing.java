package org.givre.storage;

import org.givre.kernel.Refusal;

/** A tank needs a name. */
public record TankNameMissing() implements Refusal {}
