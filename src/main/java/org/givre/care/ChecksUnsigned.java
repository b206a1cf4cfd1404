package org.givre.care;

import org.givre.kernel.Refusal;

/** Lines of the checklist that nobody could see are not signed yet. */
public record ChecksUnsigned() implements Refusal {}
