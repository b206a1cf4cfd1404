package org.givre.thermal;

import org.givre.kernel.Refusal;

/** No such evacuation. */
public record EvacuationUnknown() implements Refusal {}
