package org.givre.app.settings;

import org.givre.kernel.Refusal;

/** Every entry of the journal says at which machine it was made. */
public record WorkstationMissing() implements Refusal {}
