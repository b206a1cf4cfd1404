package org.givre.storage;

import org.givre.kernel.Refusal;

/** No such tank. */
public record TankUnknown() implements Refusal {}
