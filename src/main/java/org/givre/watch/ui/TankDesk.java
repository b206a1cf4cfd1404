package org.givre.watch.ui;

import java.util.function.Function;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.alarm.AlarmBook;
import org.givre.alarm.Stake;
import org.givre.alarm.TankLimits;
import org.givre.history.Curves;
import org.givre.kernel.Ticker;
import org.givre.probe.LineId;
import org.givre.storage.TankBook;
import org.givre.watch.ChartDoor;
import org.givre.watch.HandReadings;
import org.givre.watch.Tending;
import org.givre.watch.WatchSnapshot;

/**
 * What the pages of tanks and alarms ask, and the acts that they offer.
 *
 * @param by who is signed in, with the instant and, by {@link By}, the reason
 * @param tending every act that is not an answer
 * @param line the name of a line: COM3
 * @param charts what charts ask beside their curves
 * @param imports takes a controller's own log into the history
 */
public record TankDesk(
    Supplier<WatchSnapshot> now,
    TankBook tanks,
    Curves curves,
    AlarmBook alarms,
    HandReadings hand,
    TankLimits limits,
    Stake stake,
    Supplier<By> by,
    Function<LineId, String> line,
    Ticker ticker,
    Tending tending,
    ChartDoor charts,
    TankImports imports) {}
