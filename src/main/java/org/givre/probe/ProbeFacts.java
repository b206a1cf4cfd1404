package org.givre.probe;

import org.givre.access.By;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Work;

/** What the journal says of lines, devices and channels. */
record ProbeFacts(Journal journal, Work work, By by) {

  void line(String act, Line line) {
    journal.record(
        work,
        by.fact(act, new Subject("line", line.id().value().toString(), line.name()))
            .with("port", line.path())
            .with("format", line.format().text())
            .with("echo", line.echo().code()));
  }

  void added(Device device) {
    journal.record(
        work,
        by.fact("probe.device-added", subject(device))
            .with("profile", device.profile().text())
            .with("address", device.address())
            .with("period", device.period().toSeconds() + " s"));
  }

  void added(Channel channel, Device device) {
    journal.record(
        work,
        by.fact("probe.channel-added", subject(channel))
            .with("device", device.name())
            .with("point", channel.point())
            .with("tank", channel.tank()));
  }

  static Subject subject(Device device) {
    return new Subject("device", device.id().value().toString(), device.name());
  }

  static Subject subject(Channel channel) {
    return new Subject("channel", channel.id().value().toString(), channel.kind().code());
  }
}
