package org.givre.backfill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.LimitSettings;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;

/** Which limits judged a channel then: thresholds and stored products of that time. */
public interface RetrospectiveRules {

  List<Rule> of(TankId tank, ChannelKind kind, Instant from, Instant to, Duration period);

  record Rule(AlarmKind kind, LimitSettings settings) {}
}
