package org.givre.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Somebody;
import org.givre.acquisition.wire.OfferedPoints;
import org.givre.audit.store.SqlJournal;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.probe.store.SqlProbeStore;
import org.givre.storage.TankId;
import org.junit.jupiter.api.Test;

class MetrologyTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final By BY = new By(Somebody.pharmacist(), NOW, new Reason("annuel"));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final List<byte[]> files = new ArrayList<>();
  private boolean other = true;

  private Metrology metrology(Works works) {
    return new Metrology(
        works,
        new SqlJournal("poste 1"),
        new SqlProbeStore(),
        new Metrology.Around(
            null,
            content -> {
              files.add(content);
              return Digest.of("certificate");
            },
            channel -> other));
  }

  private static Probes probes(Works works) {
    return new Probes(works, new SqlJournal("poste 1"), new SqlProbeStore(), new OfferedPoints());
  }

  private static Channel channel(Works works) {
    Probes probes = probes(works);
    Line line = probes.addLine(BY, LinePlan.usual("Cuves", "COM3")).orThrow();
    Device device =
        probes
            .addDevice(BY, DevicePlan.usual(line.id(), "A", new ProfileRef("tank-block-10", 1), 1))
            .orThrow();
    return probes
        .addChannel(
            BY,
            new ChannelPlan(
                device.id(), "top", ChannelKind.TEMP_TOP, new TankId(UUID.randomUUID())))
        .orThrow();
  }

  private static Calibration certificate(ChannelId channel, double offset, double slope) {
    return new Calibration(
        channel,
        "PT-0417",
        "Laboratoire d’essai",
        "C-26-118",
        TODAY,
        TODAY.plusYears(1),
        0.15,
        offset,
        slope);
  }

  private static List<Refusal> refusals(Outcome<?> outcome) {
    return ((Outcome.Refused<?>) outcome).refusals();
  }

  @OnBothDatabases
  void aCertificateWithItsFileCorrectsFromNowOn(Works works) {
    Channel channel = channel(works);
    metrology(works)
        .certify(
            BY,
            certificate(channel.id(), 0.4, 0),
            Optional.of(new Metrology.Paper("C-26-118.pdf", new byte[] {37, 80})))
        .orThrow();
    assertThat(files).hasSize(1);
    Channel now = probes(works).installation().channels().getFirst();
    assertThat(now.correction().applied(-150)).isEqualTo(-149.6);
  }

  @OnBothDatabases
  void whatIsIncompleteTooLargeOrInTheWrongOrderIsRefusedAtOnce(Works works) {
    Channel channel = channel(works);
    Calibration bad =
        new Calibration(channel.id(), "", "", "", TODAY.plusDays(1), TODAY, 0.1, 3.5, 0);
    assertThat(refusals(metrology(works).certify(BY, bad, Optional.empty())))
        .hasExactlyElementsOfTypes(
            CorrectionTooLarge.class, CertificateIncomplete.class, CertificateDates.class);
  }

  @OnBothDatabases
  void anExchangeForgetsTheOldCorrectionAndKeepsTheChannel(Works works) {
    Channel channel = channel(works);
    Metrology metrology = metrology(works);
    metrology.certify(BY, certificate(channel.id(), 0.4, 0), Optional.empty()).orThrow();
    metrology.exchange(BY, channel, "PT-0999").orThrow();
    Channel now = probes(works).installation().channels().getFirst();
    assertThat(now.id()).isEqualTo(channel.id());
    assertThat(now.correction().applied(-150)).isEqualTo(-150);
    assertThat(metrology.certificates(channel.id()))
        .extracting(Calibration::probeSerial)
        .containsExactly("PT-0999", "PT-0417");
  }

  @OnBothDatabases
  void withoutAnotherGoodProbeNoneIsTakenOutAndNeverForLong(Works works) {
    Channel channel = channel(works);
    other = false;
    Duration tooLong = Duration.ofHours(9);
    var signed = Somebody.pledge(BY.session(), Metrology.toSign(channel, tooLong), NOW);
    assertThat(refusals(metrology(works).begin(BY, channel, tooLong, signed)))
        .hasExactlyElementsOfTypes(CalibrationTooLong.class, OtherProbeNotGood.class);
  }

  @OnBothDatabases
  void aCalibrationMarksTheChannelAndEndsByItself(Works works) {
    Channel channel = channel(works);
    SqlProbeStore store = new SqlProbeStore();
    InCalibration out =
        new InCalibration(
            UUID.randomUUID(), channel.id(), NOW, NOW.plus(Duration.ofHours(4)), "C. DÉMO");
    works.inOne(
        work -> {
          store.add(work, out);
          return out;
        });
    Probes probes = probes(works);
    assertThat(probes.installation(NOW.plusSeconds(60)).channels().getFirst().calibrating())
        .contains(out.until());
    assertThat(probes.installation(out.until()).channels().getFirst().calibrating()).isEmpty();

    metrology(works).end(new By(BY.session(), NOW.plusSeconds(120)), channel).orThrow();
    assertThat(probes.installation(NOW.plusSeconds(180)).channels().getFirst().calibrating())
        .isEmpty();
    assertThat(refusals(metrology(works).end(new By(BY.session(), NOW.plusSeconds(200)), channel)))
        .hasExactlyElementsOfTypes(NotInCalibration.class);
  }

  @Test
  void nitrogenBoilsColderWhereTheAirIsThin() {
    assertThat(Nitrogen.boilsAt(101.3)).isEqualTo(-195.8);
    assertThat(Nitrogen.boilsAt(96.6)).isCloseTo(-196.2, within(0.05));
    assertThat(Nitrogen.isPressure(1013)).isFalse();
  }

  @Test
  void onePointShiftsTwoPointsMakeALine() {
    CorrectionPoints one = new CorrectionPoints(List.of(new CorrectionPoints.At(-195.8, -195.4)));
    assertThat(one.slope()).isZero();
    assertThat(one.offset()).isCloseTo(-0.4, within(1e-9));
    CorrectionPoints two =
        new CorrectionPoints(
            List.of(
                new CorrectionPoints.At(-195.8, -195.4), new CorrectionPoints.At(-150, -150.2)));
    Correction line = new Correction(two.offset(), two.slope(), 1);
    assertThat(line.applied(-195.4)).isCloseTo(-195.8, within(1e-9));
    assertThat(line.applied(-150.2)).isCloseTo(-150, within(1e-9));
    assertThat(
            new CorrectionPoints(
                    List.of(
                        new CorrectionPoints.At(-195.8, -195.4),
                        new CorrectionPoints.At(-195.6, -195.3)))
                .isUsable())
        .isFalse();
  }
}
