package org.givre.alarm;

import org.givre.kernel.Refusal;

/** Only a latched alarm that is over can be put away. */
public record NothingToReset() implements Refusal {}
