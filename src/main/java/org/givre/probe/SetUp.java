package org.givre.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Journal;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;

/**
 * A device put into service in one act with its line and its channels: all of it or nothing, every
 * reason against it at once. Needs SET_PROBE.
 */
public final class SetUp {

  private final Works works;
  private final Journal journal;
  private final ProbeStore store;
  private final PointList points;

  public SetUp(Works works, Journal journal, ProbeStore store, PointList points) {
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.points = points;
  }

  /** Refused: whatever {@link Probes} refuses of a line, a device or a channel. */
  public Outcome<Device> install(By by, SetUpPlan plan) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_PROBE));
          Installation now = Probes.installed(store, work);
          Line line = line(plan, now);
          if (plan.known().isEmpty()) {
            refusals.addAll(SetUpRules.line(plan.line(), now.lines(), Optional.empty()));
          }
          Optional<DeviceProfile> profile = Profiles.find(store, work, plan.probe().profile());
          Installation with = with(now, line, profile);
          DevicePlan wanted = device(plan.probe(), line);
          refusals.addAll(SetUpRules.device(wanted, profile, with));
          Device device = made(wanted);
          refusals.addAll(channels(plan, device, with));
          if (plan.channels().isEmpty()) {
            refusals.add(new NothingWatched());
          }
          return refusals.isEmpty()
              ? Outcome.done(write(work, by, plan, new Made(line, device)))
              : Outcome.refused(refusals);
        });
  }

  private record Made(Line line, Device device) {}

  private static Line line(SetUpPlan plan, Installation now) {
    return plan.known()
        .flatMap(now::line)
        .orElseGet(() -> Probes.made(plan.line(), new LineId(UUID.randomUUID())));
  }

  private static Installation with(Installation now, Line line, Optional<DeviceProfile> profile) {
    List<Line> lines = new ArrayList<>(now.lines());
    if (now.line(line.id()).isEmpty()) {
      lines.add(line);
    }
    List<DeviceProfile> profiles = new ArrayList<>(now.profiles());
    profile.ifPresent(profiles::add);
    return new Installation(lines, now.devices(), now.channels(), profiles);
  }

  private static DevicePlan device(SetUpPlan.Probe probe, Line line) {
    return new DevicePlan(
        line.id(),
        probe.name().strip(),
        probe.profile(),
        probe.address(),
        probe.period(),
        probe.timeout());
  }

  private static Device made(DevicePlan plan) {
    return new Device(
        new DeviceId(UUID.randomUUID()),
        plan.line(),
        plan.name(),
        plan.profile(),
        plan.address(),
        plan.period(),
        plan.timeout());
  }

  private List<Refusal> channels(SetUpPlan plan, Device device, Installation now) {
    List<Refusal> refusals = new ArrayList<>();
    List<Device> devices = new ArrayList<>(now.devices());
    devices.add(device);
    List<Channel> channels = new ArrayList<>(now.channels());
    for (ChannelWish wish : plan.channels()) {
      Installation with = new Installation(now.lines(), devices, channels, now.profiles());
      ChannelPlan wanted = new ChannelPlan(device.id(), wish.point(), wish.kind(), wish.tank());
      refusals.addAll(SetUpRules.channel(wanted, with, points));
      channels.add(made(wanted));
    }
    return refusals;
  }

  private static Channel made(ChannelPlan plan) {
    return new Channel(
        new ChannelId(UUID.randomUUID()),
        plan.device(),
        plan.point(),
        plan.kind(),
        plan.tank(),
        Correction.NONE);
  }

  private Device write(Work work, By by, SetUpPlan plan, Made made) {
    ProbeFacts facts = new ProbeFacts(journal, work, by);
    if (plan.known().isEmpty()) {
      store.add(work, made.line(), by.at());
      facts.line("probe.line-added", made.line());
    }
    store.add(work, made.device(), by.at());
    facts.added(made.device());
    for (ChannelWish wish : plan.channels()) {
      Channel channel =
          made(new ChannelPlan(made.device().id(), wish.point(), wish.kind(), wish.tank()));
      store.add(work, channel, by.at());
      facts.added(channel, made.device());
    }
    return made.device();
  }
}
