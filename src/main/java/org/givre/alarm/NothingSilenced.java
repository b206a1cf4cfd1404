package org.givre.alarm;

import org.givre.kernel.Refusal;

/** There is nothing to lift here. */
public record NothingSilenced() implements Refusal {}
