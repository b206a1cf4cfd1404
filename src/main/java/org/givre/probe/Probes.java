package org.givre.probe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;

/**
 * The lines, devices and channels of the site: setting them up, and what is in service. Every act
 * needs SET_PROBE, is journaled, and is refused with every reason at once.
 */
public final class Probes {

  private final Works works;
  private final Journal journal;
  private final ProbeStore store;
  private final PointList points;

  public Probes(Works works, Journal journal, ProbeStore store, PointList points) {
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.points = points;
  }

  /** Refused: {@link LineNameTaken}, {@link PortTaken}. */
  public Outcome<Line> addLine(By by, LinePlan plan) {
    return act(
        by,
        (work, refusals) -> {
          refusals.addAll(SetUpRules.line(plan, store.lines(work), Optional.empty()));
          return () -> {
            Line line = made(plan, new LineId(UUID.randomUUID()));
            store.add(work, line, by.at());
            new ProbeFacts(journal, work, by).line("probe.line-added", line);
            return line;
          };
        });
  }

  /** Another port, format or name; refused as {@link #addLine}, and {@link LineUnknown}. */
  public Outcome<Line> changeLine(By by, LineId id, LinePlan plan) {
    return act(
        by,
        (work, refusals) -> {
          List<Line> lines = store.lines(work);
          if (lines.stream().noneMatch(line -> line.id().equals(id))) {
            refusals.add(new LineUnknown(plan.name()));
          }
          refusals.addAll(SetUpRules.line(plan, lines, Optional.of(id)));
          return () -> {
            Line line = made(plan, id);
            store.change(work, line);
            new ProbeFacts(journal, work, by).line("probe.line-changed", line);
            return line;
          };
        });
  }

  /**
   * Refused: {@link LineUnknown}, {@link ProfileUnknown}, {@link AddressTaken}, {@link
   * AddressOutOfRange}, {@link PeriodOutOfBounds}, {@link TimeoutOutOfBounds}, {@link
   * BlocksOfEqualLength}, {@link LineProtocolsMixed}.
   */
  public Outcome<Device> addDevice(By by, DevicePlan plan) {
    return act(
        by,
        (work, refusals) -> {
          refusals.addAll(
              SetUpRules.device(plan, Profiles.find(store, work, plan.profile()), installed(work)));
          return () -> {
            Device device =
                new Device(
                    new DeviceId(UUID.randomUUID()),
                    plan.line(),
                    plan.name(),
                    plan.profile(),
                    plan.address(),
                    plan.period(),
                    plan.timeout());
            store.add(work, device, by.at());
            new ProbeFacts(journal, work, by).added(device);
            return device;
          };
        });
  }

  /** Refused: {@link DeviceUnknown}, {@link PointUnknown}, {@link PointTaken}, …. */
  public Outcome<Channel> addChannel(By by, ChannelPlan plan) {
    return act(
        by,
        (work, refusals) -> {
          Installation now = installed(work);
          refusals.addAll(SetUpRules.channel(plan, now, points));
          return () -> {
            Channel channel =
                new Channel(
                    new ChannelId(UUID.randomUUID()),
                    plan.device(),
                    plan.point(),
                    plan.kind(),
                    plan.tank(),
                    Correction.NONE);
            store.add(work, channel, by.at());
            new ProbeFacts(journal, work, by)
                .added(channel, now.device(plan.device()).orElseThrow());
            return channel;
          };
        });
  }

  /** Takes a device out of service with its channels. Refused: {@link DeviceUnknown}. */
  public Outcome<Device> retire(By by, DeviceId id) {
    return act(
        by,
        (work, refusals) -> {
          Optional<Device> device = installed(work).device(id);
          if (device.isEmpty()) {
            refusals.add(new DeviceUnknown(id.value().toString()));
          }
          return () -> {
            store.retire(work, id, by.at());
            journal.record(
                work, by.fact("probe.device-retired", ProbeFacts.subject(device.orElseThrow())));
            return device.orElseThrow();
          };
        });
  }

  /**
   * Says that a profile's values were compared with the device's own display; from now on its
   * readings are Good. {@code by.why()} says how. Refused: {@link ProfileUnknown}, {@link
   * ComparisonMissing}.
   */
  public Outcome<DeviceProfile> verify(By by, ProfileRef ref) {
    return act(
        by,
        (work, refusals) -> {
          Optional<DeviceProfile> profile = Profiles.find(store, work, ref);
          if (profile.isEmpty()) {
            refusals.add(new ProfileUnknown(ref.text()));
          }
          if (!by.why().isGiven()) {
            refusals.add(new ComparisonMissing(ref.text()));
          }
          return () -> {
            store.decide(work, ref, ProfileState.VERIFIED, by.actor(), by.at());
            journal.record(
                work,
                by.fact("probe.profile-verified", new Subject("profile", ref.text(), ref.text())));
            return profile.orElseThrow().in(ProfileState.VERIFIED);
          };
        });
  }

  /** Refused: {@link ChannelUnknown}, {@link CorrectionTooLarge}. */
  public Outcome<Calibration> calibrate(By by, Calibration calibration) {
    return act(
        by,
        (work, refusals) -> {
          Optional<Channel> channel = installed(work).channel(calibration.channel());
          if (channel.isEmpty()) {
            refusals.add(new ChannelUnknown(calibration.channel().value().toString()));
          }
          refusals.addAll(SetUpRules.correction(calibration));
          return () -> {
            store.add(work, calibration, by.actor(), by.at());
            journal.record(
                work,
                by.fact("probe.calibrated", ProbeFacts.subject(channel.orElseThrow()))
                    .with("certificate", calibration.certificate())
                    .with("offset", calibration.offset())
                    .with("slope", calibration.slope()));
            return calibration;
          };
        });
  }

  /** Certificates of a channel, the newest first. */
  public List<Calibration> calibrations(ChannelId channel) {
    return works.read(work -> store.calibrations(work, channel));
  }

  /** What is in service now. */
  public Installation installation() {
    return works.read(this::installed);
  }

  /** What is in service, with the channels whose probe is out to be calibrated at this instant. */
  public Installation installation(Instant at) {
    return works.read(
        work -> {
          Installation all = installed(work);
          List<InCalibration> out = store.inCalibration(work, at);
          return out.isEmpty() ? all : all.with(out);
        });
  }

  private Installation installed(Work work) {
    return installed(store, work);
  }

  static Installation installed(ProbeStore store, Work work) {
    List<Device> devices = store.devices(work);
    List<DeviceProfile> profiles =
        devices.stream()
            .map(Device::profile)
            .distinct()
            .flatMap(ref -> Profiles.find(store, work, ref).stream())
            .map(p -> p.in(Profiles.state(store, work, p.ref())))
            .toList();
    return new Installation(store.lines(work), devices, store.channels(work), profiles);
  }

  /** Judges first; does only when nothing says no. */
  private interface Judged<T> {
    Supplier<T> judge(Work work, List<Refusal> refusals);
  }

  private <T> Outcome<T> act(By by, Judged<T> act) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_PROBE));
          Supplier<T> doing = act.judge(work, refusals);
          return refusals.isEmpty() ? Outcome.done(doing.get()) : Outcome.refused(refusals);
        });
  }

  static Line made(LinePlan plan, LineId id) {
    return new Line(id, plan.name().strip(), plan.path().strip(), plan.format(), plan.echo());
  }
}
