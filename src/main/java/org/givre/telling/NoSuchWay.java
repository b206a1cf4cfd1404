package org.givre.telling;

import org.givre.kernel.Refusal;

/** No way out of this kind is set up. */
public record NoSuchWay() implements Refusal {}
