package org.givre.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Somebody;
import org.givre.acquisition.wire.OfferedPoints;
import org.givre.audit.store.SqlJournal;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.probe.store.SqlProbeStore;
import org.givre.storage.TankId;
import org.junit.jupiter.api.Test;

/** Setting up lines and probes, on real databases. */
class ProbesTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final By BY = new By(Somebody.pharmacist(), NOW);
  private static final ProfileRef BLOCK = new ProfileRef("tank-block-10", 1);
  private static final TankId TANK = new TankId(UUID.randomUUID());

  private static Probes probes(Works works) {
    return new Probes(works, new SqlJournal("poste 1"), new SqlProbeStore(), new OfferedPoints());
  }

  @OnBothDatabases
  void whatIsSetUpIsWhatIsInService(Works works) {
    Probes probes = probes(works);
    Line line =
        probes
            .addLine(
                BY,
                new LinePlan(
                    "Cuves", "/dev/serial/by-id/x", LineFormat.parse("19200,8E1"), Echo.RETURNED))
            .orThrow();
    Device device =
        probes
            .addDevice(
                BY,
                new DevicePlan(
                    line.id(), "A1", BLOCK, 7, Duration.ofSeconds(15), Duration.ofMillis(600)))
            .orThrow();
    Channel top =
        probes
            .addChannel(BY, new ChannelPlan(device.id(), "top", ChannelKind.TEMP_TOP, TANK))
            .orThrow();
    Installation now = probes.installation();
    assertThat(now.lines()).containsExactly(line);
    assertThat(now.devices()).containsExactly(device);
    assertThat(now.channels()).containsExactly(top);
    assertThat(now.of(TANK)).containsExactly(top);
    assertThat(now.profile(BLOCK).orElseThrow().state()).isEqualTo(ProfileState.DRAFT);
  }

  @OnBothDatabases
  void aProbeConfiguredTwiceIsRefusedWithBothPlaces(Works works) {
    Probes probes = probes(works);
    Line line = probes.addLine(BY, LinePlan.usual("Cuves", "COM3")).orThrow();
    Device device =
        probes.addDevice(BY, DevicePlan.usual(line.id(), "Automate A", BLOCK, 1)).orThrow();
    assertThat(refusals(probes.addDevice(BY, DevicePlan.usual(line.id(), "B", BLOCK, 1))))
        .contains(new AddressTaken("Cuves", 1, "Automate A"));
    probes
        .addChannel(BY, new ChannelPlan(device.id(), "top", ChannelKind.TEMP_TOP, TANK))
        .orThrow();
    assertThat(
            refusals(
                probes.addChannel(
                    BY,
                    new ChannelPlan(
                        device.id(),
                        "top",
                        ChannelKind.TEMP_OTHER,
                        new TankId(UUID.randomUUID())))))
        .containsExactly(new PointTaken("top", "Automate A", TANK.toString()));
    assertThat(refusals(probes.addLine(BY, LinePlan.usual("cuves", "COM3"))))
        .containsExactly(new LineNameTaken("Cuves"), new PortTaken("COM3", "Cuves"));
  }

  @OnBothDatabases
  void everyReasonIsGivenAtOnce(Works works) {
    Probes probes = probes(works);
    Line line = probes.addLine(BY, LinePlan.usual("Cuves", "COM3")).orThrow();
    DevicePlan bad =
        new DevicePlan(line.id(), "A", BLOCK, 300, Duration.ofMillis(10), Duration.ofSeconds(9));
    By nurse = new By(Somebody.nurse(), NOW);
    assertThat(refusals(probes.addDevice(nurse, bad)))
        .hasSize(4)
        .hasAtLeastOneElementOfType(NotAllowed.class)
        .contains(new AddressOutOfRange(300, 1, 247), new TimeoutOutOfBounds(9000));
    assertThat(probes.installation().devices()).isEmpty();
  }

  @OnBothDatabases
  void oneProtocolALine(Works works) {
    Probes probes = probes(works);
    Line line = probes.addLine(BY, LinePlan.usual("Cuves", "COM3")).orThrow();
    probes.addDevice(BY, DevicePlan.usual(line.id(), "A", BLOCK, 1)).orThrow();
    DevicePlan text = DevicePlan.usual(line.id(), "T", new ProfileRef("tec3000", 1), 2);
    assertThat(refusals(probes.addDevice(BY, text)))
        .containsExactly(new LineProtocolsMixed("Cuves", "A"));
  }

  @OnBothDatabases
  void unknownThingsAreNamed(Works works) {
    Probes probes = probes(works);
    LineId nowhere = new LineId(UUID.randomUUID());
    assertThat(
            refusals(
                probes.addDevice(
                    BY, DevicePlan.usual(nowhere, "A", new ProfileRef("no-such", 1), 1))))
        .containsExactly(
            new LineUnknown(nowhere.value().toString()), new ProfileUnknown("no-such@1"));
    Line line = probes.addLine(BY, LinePlan.usual("Cuves", "COM3")).orThrow();
    Device device = probes.addDevice(BY, DevicePlan.usual(line.id(), "A", BLOCK, 1)).orThrow();
    assertThat(
            refusals(
                probes.addChannel(
                    BY, new ChannelPlan(device.id(), "warp", ChannelKind.TEMP_TOP, TANK))))
        .containsExactly(new PointUnknown("warp", "tank-block-10@1"));
    assertThat(
            refusals(
                probes.addChannel(
                    BY, new ChannelPlan(device.id(), "level", ChannelKind.TEMP_TOP, TANK))))
        .containsExactly(new QuantityMismatch("level", "temp-top"));
  }

  @OnBothDatabases
  void aRetiredDeviceFreesItsAddress(Works works) {
    Probes probes = probes(works);
    Line line = probes.addLine(BY, LinePlan.usual("Cuves", "COM3")).orThrow();
    Device first = probes.addDevice(BY, DevicePlan.usual(line.id(), "A", BLOCK, 1)).orThrow();
    probes.retire(BY, first.id()).orThrow();
    assertThat(probes.installation().devices()).isEmpty();
    assertThat(refusals(probes.retire(BY, first.id()))).hasSize(1);
    Device second = probes.addDevice(BY, DevicePlan.usual(line.id(), "B", BLOCK, 1)).orThrow();
    assertThat(probes.installation().devices()).containsExactly(second);
  }

  @OnBothDatabases
  void aProfileIsVerifiedOnlyByAComparisonInWords(Works works) {
    Probes probes = probes(works);
    Line line = probes.addLine(BY, LinePlan.usual("Cuves", "COM3")).orThrow();
    probes.addDevice(BY, DevicePlan.usual(line.id(), "A", BLOCK, 1)).orThrow();
    assertThat(refusals(probes.verify(BY, BLOCK)))
        .containsExactly(new ComparisonMissing("tank-block-10@1"));
    By compared = new By(Somebody.pharmacist(), NOW, new Reason("cinq relevés, écart 0,1 K"));
    probes.verify(compared, BLOCK).orThrow();
    assertThat(probes.installation().profile(BLOCK).orElseThrow().state())
        .isEqualTo(ProfileState.VERIFIED);
  }

  @OnBothDatabases
  void theLastCalibrationCorrectsItsChannel(Works works) {
    Probes probes = probes(works);
    Line line = probes.addLine(BY, LinePlan.usual("Cuves", "COM3")).orThrow();
    Device device = probes.addDevice(BY, DevicePlan.usual(line.id(), "A", BLOCK, 1)).orThrow();
    ChannelId top =
        probes
            .addChannel(BY, new ChannelPlan(device.id(), "top", ChannelKind.TEMP_TOP, TANK))
            .orThrow()
            .id();
    probes.calibrate(BY, certificate(top, 0.4, 0)).orThrow();
    probes.calibrate(BY, certificate(top, -0.7, 0.001)).orThrow();
    Correction correction = probes.installation().channels().getFirst().correction();
    assertThat(correction.version()).isEqualTo(2);
    assertThat(correction.applied(-150)).isCloseTo(-150.85, within());
    assertThat(probes.calibrations(top)).hasSize(2);
    assertThat(refusals(probes.calibrate(BY, certificate(top, 3.5, 0))))
        .hasOnlyElementsOfType(CorrectionTooLarge.class);
  }

  @OnBothDatabases
  void anotherPortKeepsTheLine(Works works) {
    Probes probes = probes(works);
    Line line = probes.addLine(BY, LinePlan.usual("Cuves", "COM3")).orThrow();
    probes.changeLine(BY, line.id(), LinePlan.usual("Cuves", "COM4")).orThrow();
    assertThat(probes.installation().line(line.id()).map(Line::path))
        .isEqualTo(Optional.of("COM4"));
  }

  @Test
  void blocksThatALateAnswerCouldExchangeAreRefused() {
    Block first = new Block(RegisterTable.HOLDING, 0, 2);
    Block second = new Block(RegisterTable.HOLDING, 75, 2);
    Block other = new Block(RegisterTable.INPUT, 0, 2);
    assertThat(SetUpRules.blocks(map(first, other))).isEmpty();
    assertThat(SetUpRules.blocks(map(first, second)))
        .containsExactly(new BlocksOfEqualLength("FC03 0 ×2", "FC03 75 ×2"));
  }

  @Test
  void everyShippedProfileMayBeUsed() {
    BuiltIn.profiles()
        .forEach((name, profile) -> assertThat(SetUpRules.blocks(profile)).as(name).isEmpty());
  }

  private static RegisterMap map(Block... blocks) {
    return new RegisterMap(List.of(blocks), List.of(), Optional.empty());
  }

  private static Calibration certificate(ChannelId channel, double offset, double slope) {
    return new Calibration(
        channel,
        "PT-0042",
        "Laboratoire d’essai",
        "CE-2026-17",
        LocalDate.of(2026, 11, 2),
        LocalDate.of(2027, 11, 2),
        0.3,
        offset,
        slope);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  private static List<Refusal> refusals(Outcome<?> outcome) {
    return outcome.refusals();
  }
}
