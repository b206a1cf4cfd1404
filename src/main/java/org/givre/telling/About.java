package org.givre.telling;

import java.time.Instant;
import java.util.UUID;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmLevel;

/** Which alarm a message told of, and which step of its escalation that was. */
public record About(
    UUID topic,
    AlarmId alarm,
    Instant raised,
    Instant waits,
    AlarmLevel level,
    int step,
    int repeat) {}
