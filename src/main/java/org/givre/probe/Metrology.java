package org.givre.probe;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.SignedDifferentThings;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;

/**
 * Certificates of the probes, the time a probe is out of its tank to be calibrated, its exchange
 * for another. Needs SET_PROBE.
 */
public final class Metrology {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Works works;
  private final Journal journal;
  private final ProbeStore store;
  private final Around around;

  /** What stands round: who signs, where files are kept, who else watches the tank. */
  public record Around(Signing signing, CertificateFiles files, Watchers watchers) {}

  public Metrology(Works works, Journal journal, ProbeStore store, Around around) {
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.around = around;
  }

  /** A certificate's file as it came. */
  public record Paper(String name, byte[] content) {}

  /**
   * Keeps a certificate; its correction holds from now on. Refused: {@link CorrectionTooLarge},
   * {@link CertificateIncomplete}, {@link CertificateDates}, {@link ChannelUnknown}.
   */
  public Outcome<Calibration> certify(By by, Calibration calibration, Optional<Paper> paper) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_PROBE));
    refusals.addAll(SetUpRules.correction(calibration));
    boolean named =
        !calibration.probeSerial().isBlank()
            && !calibration.laboratory().isBlank()
            && !calibration.certificate().isBlank();
    if (!named) {
      refusals.add(new CertificateIncomplete());
    }
    LocalDate today = LocalDate.ofInstant(by.at(), PARIS);
    if (calibration.done().isAfter(today) || !calibration.due().isAfter(calibration.done())) {
      refusals.add(new CertificateDates());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Optional<Digest> kept = paper.map(one -> around.files().keep(one.content()));
    return works.act(
        work -> {
          Optional<Channel> channel = channel(work, calibration.channel());
          return channel.isEmpty()
              ? Outcome.refused(new ChannelUnknown(calibration.channel().value().toString()))
              : Outcome.done(write(work, by, calibration, new Filed(channel.get(), paper, kept)));
        });
  }

  private record Filed(Channel channel, Optional<Paper> paper, Optional<Digest> digest) {}

  private Calibration write(Work work, By by, Calibration calibration, Filed filed) {
    store.add(work, calibration, by.actor(), by.at());
    AuditFact fact =
        by.fact("probe.calibrated", ProbeFacts.subject(filed.channel()))
            .with("certificate", calibration.certificate())
            .with("serial", calibration.probeSerial())
            .with("offset", calibration.offset())
            .with("slope", calibration.slope())
            .with("due", calibration.due());
    if (filed.digest().isPresent()) {
      String name = filed.paper().orElseThrow().name();
      store.attach(work, calibration, filed.digest().get(), name);
      fact = fact.with("file", name + " " + filed.digest().get().hex());
    }
    journal.record(work, fact);
    return calibration;
  }

  /** What who takes the probe out of the tank signs. */
  public static ToSign toSign(Channel channel, Duration length) {
    return new ToSign(
        Permission.SET_PROBE,
        Part.FIRST,
        "probe.calibration-begun",
        ProbeFacts.subject(channel),
        Digest.of(channel.id() + " " + length));
  }

  /**
   * From now on the channel's readings are Suspect and its alarms held, until the end that is said
   * here. Refused: {@link CalibrationTooLong}, {@link OtherProbeNotGood}, SignedDifferentThings.
   */
  public Outcome<InCalibration> begin(By by, Channel channel, Duration length, Pledge signed) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_PROBE));
    if (length.compareTo(InCalibration.LONGEST) > 0 || length.isNegative() || length.isZero()) {
      refusals.add(new CalibrationTooLong(InCalibration.LONGEST.toHours()));
    }
    if (!around.watchers().anotherReadsWell(channel.id())) {
      refusals.add(new OtherProbeNotGood());
    }
    if (!signed.what().signed().equals(toSign(channel, length).signed())) {
      refusals.add(new SignedDifferentThings());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    InCalibration begun =
        new InCalibration(
            UUID.randomUUID(), channel.id(), by.at(), by.at().plus(length), signed.displayName());
    return works.act(
        work -> {
          around.signing().keep(work, signed);
          store.add(work, begun);
          journal.record(
              work,
              by.fact("probe.calibration-begun", ProbeFacts.subject(channel))
                  .with("until", begun.until()));
          return Outcome.done(begun);
        });
  }

  /** The probe is back in its tank. Refused: {@link NotInCalibration}. */
  public Outcome<InCalibration> end(By by, Channel channel) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_PROBE));
    return works.act(
        work -> {
          Optional<InCalibration> now =
              store.inCalibration(work, by.at()).stream()
                  .filter(one -> one.channel().equals(channel.id()))
                  .findFirst();
          if (now.isEmpty()) {
            refusals.add(new NotInCalibration());
          }
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          store.end(work, now.get(), by.at());
          journal.record(work, by.fact("probe.calibration-ended", ProbeFacts.subject(channel)));
          return Outcome.done(now.get());
        });
  }

  /**
   * Another probe behind the same channel: the channel's history goes on, the correction of the old
   * probe does not, and the new one has no certificate yet. Refused: {@link CertificateIncomplete}.
   */
  public Outcome<Calibration> exchange(By by, Channel channel, String serial) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_PROBE));
    if (serial.isBlank()) {
      refusals.add(new CertificateIncomplete());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    LocalDate today = LocalDate.ofInstant(by.at(), PARIS);
    Calibration none = new Calibration(channel.id(), serial.strip(), "", "", today, today, 0, 0, 0);
    return works.act(
        work -> {
          String before =
              store.calibrations(work, channel.id()).stream()
                  .findFirst()
                  .map(Calibration::probeSerial)
                  .orElse("");
          store.add(work, none, by.actor(), by.at());
          journal.record(
              work,
              by.fact("probe.exchanged", ProbeFacts.subject(channel))
                  .changed("serial", before, none.probeSerial()));
          return Outcome.done(none);
        });
  }

  /** Certificates of a channel, the newest first. */
  public List<Calibration> certificates(ChannelId channel) {
    return works.read(work -> store.calibrations(work, channel));
  }

  /** What is being calibrated at an instant. */
  public List<InCalibration> underWay(Instant at) {
    return works.read(work -> store.inCalibration(work, at));
  }

  private Optional<Channel> channel(Work work, ChannelId id) {
    return store.channels(work).stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
