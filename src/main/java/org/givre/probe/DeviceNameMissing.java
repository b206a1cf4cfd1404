package org.givre.probe;

import org.givre.kernel.Refusal;

/** A device has the name under which people know it. */
public record DeviceNameMissing() implements Refusal {}
