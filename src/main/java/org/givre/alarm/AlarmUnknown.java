package org.givre.alarm;

import org.givre.kernel.Refusal;

/** No such alarm is watched. */
public record AlarmUnknown() implements Refusal {}
