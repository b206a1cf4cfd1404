package org.givre.access;

import org.givre.kernel.Refusal;

/** Each one-time code signs once: the next one comes within thirty seconds. */
public record CodeUsed() implements Refusal {}
