package org.givre.acquisition.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.givre.acquisition.DeviceHealth;
import org.givre.acquisition.LineHealth;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.words.Formats;

/** How a line has done since the program started: what was asked, what failed and how. */
final class HealthPanel {
  private HealthPanel() {}

  static void open(Screen screen, ProbeWords words, LineHealth health) {
    Formats formats = screen.texts().formats();
    List<Node> nodes = new ArrayList<>();
    nodes.add(Row.pair(screen.say("acquisition.health.state"), words.state(health.state())));
    nodes.add(
        Row.pair(
            screen.say("acquisition.health.last-good"),
            health.lastGood().map(formats::second).orElse("—")));
    nodes.add(
        Row.pair(screen.say("acquisition.health.reopenings"), formats.count(health.reopenings())));
    nodes.add(Row.pair(screen.say("acquisition.health.late"), formats.count(health.lateBytes())));
    for (int at = 0; at < health.devices().size(); at++) {
      nodes.add(Labels.heading(screen.say("acquisition.health.device", at + 1)));
      nodes.addAll(device(screen, words, health.devices().get(at)));
    }
    screen
        .panels()
        .show(
            new SidePanel(screen.say("acquisition.health.title", health.name()))
                .about(screen.say("acquisition.health.about"))
                .content(nodes.toArray(new Node[0]))
                .foot(
                    Buttons.plain(
                        screen.texts(), "acquisition.health.close", "", screen.panels()::close),
                    Labels.caption(formats.second(health.at()))));
  }

  private static List<Node> device(Screen screen, ProbeWords words, DeviceHealth device) {
    Formats formats = screen.texts().formats();
    List<Node> nodes = new ArrayList<>();
    nodes.add(Row.pair(screen.say("acquisition.health.answers"), answered(screen, device)));
    nodes.add(
        Row.pair(
            screen.say("acquisition.health.times"),
            screen.say(
                "acquisition.health.times.both",
                device.median().toMillis(),
                device.p99().toMillis())));
    nodes.add(Row.pair(screen.say("acquisition.health.retries"), formats.count(device.retries())));
    device
        .faults()
        .forEach((fault, count) -> nodes.add(Row.pair(words.fault(fault), formats.count(count))));
    if (!device.hint().isEmpty()) {
      nodes.add(Notice.of(State.ATTENTION, screen.say("acquisition.hint." + device.hint()), ""));
    }
    return nodes;
  }

  /** « 46 réponses sur 46 ». */
  static String answered(Screen screen, DeviceHealth device) {
    long failed = device.faults().values().stream().mapToLong(Long::longValue).sum();
    return screen.say(
        "acquisition.health.answered", device.exchanges() - failed, device.exchanges());
  }
}
