package org.givre.alarm;

import org.givre.kernel.Refusal;

/** Whoever answers an alarm writes what they see and do. */
public record AlarmCommentMissing() implements Refusal {}
