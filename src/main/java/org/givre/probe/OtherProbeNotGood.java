package org.givre.probe;

import org.givre.kernel.Refusal;

/** While a probe is out of the tank another one must watch it well. */
public record OtherProbeNotGood() implements Refusal {}
