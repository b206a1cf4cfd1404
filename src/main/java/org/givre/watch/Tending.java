package org.givre.watch;

import org.givre.access.Signing;
import org.givre.alarm.AlarmSilencing;
import org.givre.alarm.ThresholdBook;
import org.givre.care.Openings;
import org.givre.care.TankCare;
import org.givre.care.UnitsIn;

/** Every act on tanks and alarms that is not an answer: one place for whoever offers them. */
public record Tending(
    AlarmSilencing silencing,
    ThresholdBook thresholds,
    TankCare care,
    Openings openings,
    UnitsIn units,
    Signing signing) {}
