package org.givre.rehearsal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmNow;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.Released;
import org.givre.kernel.Ticker;
import org.givre.probe.ChannelKind;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.watch.ChannelNow;

/** What the steps hand to each other. */
final class Play {

  final Stagehand stagehand;
  final SimulatedTank simulated;
  final SimulatedLine line;
  final Ticker ticker;
  final List<Path> drawn = new ArrayList<>();

  Doors doors;
  Cast cast;
  Tank tank;
  Bag kymriah;
  Bag yescarta;
  ReceptionFile arrival;
  Released released;

  Play(Stagehand stagehand, SimulatedTank simulated, SimulatedLine line, Ticker ticker) {
    this.stagehand = stagehand;
    this.simulated = simulated;
    this.line = line;
    this.ticker = ticker;
  }

  /** Opens the site, for the first time or again. */
  void open() {
    doors = stagehand.open();
    cast = new Cast(doors);
  }

  Position place(String path) {
    return doors.place().tanks().named(path).getFirst();
  }

  Optional<ChannelNow> channel(ChannelKind kind) {
    return doors.watch().get().tank(tank.id()).flatMap(now -> now.channel(kind));
  }

  /** The limit alarm of the tank's top probe, if it is raised. */
  Optional<AlarmNow> topAlarm() {
    return doors.watch().get().alarms().stream()
        .filter(AlarmNow::isOpen)
        .filter(alarm -> alarm.point().kind() == AlarmKind.HIGH)
        .filter(alarm -> alarm.point().quantity().equals(Optional.of(ChannelKind.TEMP_TOP)))
        .findFirst();
  }

  void drew(Path sheet) {
    drawn.add(sheet);
  }
}
