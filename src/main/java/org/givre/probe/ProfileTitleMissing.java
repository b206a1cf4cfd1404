package org.givre.probe;

import org.givre.kernel.Refusal;

/** A profile has the name of the model that it describes. */
public record ProfileTitleMissing() implements Refusal {}
