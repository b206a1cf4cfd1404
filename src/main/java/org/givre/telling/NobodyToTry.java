package org.givre.telling;

import org.givre.kernel.Refusal;

/** Nobody in the plan has an address that this way reaches. */
public record NobodyToTry() implements Refusal {}
