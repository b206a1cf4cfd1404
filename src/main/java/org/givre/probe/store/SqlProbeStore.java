package org.givre.probe.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.SignatureId;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.probe.Calibration;
import org.givre.probe.Channel;
import org.givre.probe.ChannelKind;
import org.givre.probe.Comparison;
import org.givre.probe.Correction;
import org.givre.probe.Device;
import org.givre.probe.DeviceId;
import org.givre.probe.Echo;
import org.givre.probe.EverWatched;
import org.givre.probe.InCalibration;
import org.givre.probe.Line;
import org.givre.probe.LineFormat;
import org.givre.probe.LineId;
import org.givre.probe.ProbeStore;
import org.givre.probe.ProfileRef;
import org.givre.probe.ProfileState;
import org.givre.probe.SiteProfile;
import org.givre.storage.TankId;

/** Lines, devices, channels and their certificates as rows. */
public final class SqlProbeStore implements ProbeStore {

  private static final String CALIBRATION =
      "SELECT channel, probe_serial, laboratory, certificate, done_on, due_on, uncertainty, shift,"
          + " slope FROM calibration";

  private final ComparisonRows comparisons = new ComparisonRows();
  private final MetrologyRows metrology = new MetrologyRows();
  private final SiteProfileRows profiles = new SiteProfileRows();

  @Override
  public void add(Work work, Line line, Instant at) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO serial_line (id, name, path, line_format, echo, made_at)"
                + " VALUES (:id, :name, :path, :format, :echo, :at)")
        .bind("id", line.id().value())
        .bind("name", line.name())
        .bind("path", line.path())
        .bind("format", line.format().text())
        .bind("echo", line.echo().code())
        .bind("at", at)
        .execute();
  }

  @Override
  public void change(Work work, Line line) {
    Sql.in(work)
        .createUpdate(
            "UPDATE serial_line SET name = :name, path = :path, line_format = :format,"
                + " echo = :echo WHERE id = :id")
        .bind("id", line.id().value())
        .bind("name", line.name())
        .bind("path", line.path())
        .bind("format", line.format().text())
        .bind("echo", line.echo().code())
        .execute();
  }

  @Override
  public void add(Work work, Device device, Instant at) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO device (id, line, name, profile, address, period_ms, timeout_ms, made_at)"
                + " VALUES (:id, :line, :name, :profile, :address, :period, :timeout, :at)")
        .bind("id", device.id().value())
        .bind("line", device.line().value())
        .bind("name", device.name())
        .bind("profile", device.profile().text())
        .bind("address", device.address())
        .bind("period", device.period().toMillis())
        .bind("timeout", device.timeout().toMillis())
        .bind("at", at)
        .execute();
    Sql.in(work)
        .createUpdate(
            "INSERT INTO device_in_service (device, line, address) VALUES (:id, :line, :address)")
        .bind("id", device.id().value())
        .bind("line", device.line().value())
        .bind("address", device.address())
        .execute();
  }

  @Override
  public void add(Work work, Channel channel, Instant at) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO probe_channel (id, device, point, kind, tank, made_at)"
                + " VALUES (:id, :device, :point, :kind, :tank, :at)")
        .bind("id", channel.id().value())
        .bind("device", channel.device().value())
        .bind("point", channel.point())
        .bind("kind", channel.kind().code())
        .bind("tank", channel.tank().value())
        .bind("at", at)
        .execute();
  }

  @Override
  public void retire(Work work, DeviceId device, Instant at) {
    Sql.in(work)
        .createUpdate("DELETE FROM device_in_service WHERE device = :id")
        .bind("id", device.value())
        .execute();
    Sql.in(work)
        .createUpdate("INSERT INTO device_retired (device, retired_at) VALUES (:id, :at)")
        .bind("id", device.value())
        .bind("at", at)
        .execute();
  }

  @Override
  public void decide(Work work, ProfileRef profile, ProfileState state, ActorId by, Instant at) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO profile_decision (id, profile, state, decided_by, decided_at)"
                + " VALUES (:id, :profile, :state, :by, :at)")
        .bind("id", UUID.randomUUID())
        .bind("profile", profile.text())
        .bind("state", state.code())
        .bind("by", by.value())
        .bind("at", at)
        .execute();
  }

  @Override
  public void add(Work work, Calibration calibration, ActorId by, Instant at) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO calibration (id, channel, version, probe_serial, laboratory, certificate,"
                + " done_on, due_on, uncertainty, shift, slope, entered_by, entered_at)"
                + " VALUES (:id, :channel, :version, :serial, :laboratory, :certificate, :done,"
                + " :due, :uncertainty, :shift, :slope, :by, :at)")
        .bind("id", UUID.randomUUID())
        .bind("channel", calibration.channel().value())
        .bind("version", calibrations(work, calibration.channel()).size() + 1)
        .bind("serial", calibration.probeSerial())
        .bind("laboratory", calibration.laboratory())
        .bind("certificate", calibration.certificate())
        .bind("done", calibration.done().toString())
        .bind("due", calibration.due().toString())
        .bind("uncertainty", calibration.uncertainty())
        .bind("shift", calibration.offset())
        .bind("slope", calibration.slope())
        .bind("by", by.value())
        .bind("at", at)
        .execute();
  }

  @Override
  public List<Calibration> calibrations(Work work, ChannelId channel) {
    return Sql.in(work)
        .createQuery(CALIBRATION + " WHERE channel = :channel ORDER BY version DESC")
        .bind("channel", channel.value())
        .map((row, context) -> calibration(row))
        .list();
  }

  @Override
  public List<Line> lines(Work work) {
    return Sql.in(work)
        .createQuery("SELECT id, name, path, line_format, echo FROM serial_line ORDER BY name")
        .map((row, context) -> line(row))
        .list();
  }

  @Override
  public List<Device> devices(Work work) {
    return Sql.in(work)
        .createQuery(
            "SELECT d.id, d.line, d.name, d.profile, d.address, d.period_ms, d.timeout_ms"
                + " FROM device d JOIN device_in_service s ON s.device = d.id"
                + " ORDER BY d.name, d.address")
        .map((row, context) -> device(row))
        .list();
  }

  @Override
  public List<Channel> channels(Work work) {
    return Sql.in(work)
        .createQuery(
            "SELECT c.id, c.device, c.point, c.kind, c.tank, k.version, k.shift, k.slope"
                + " FROM probe_channel c JOIN device_in_service s ON s.device = c.device"
                + " LEFT JOIN calibration k ON k.channel = c.id AND k.version ="
                + " (SELECT MAX(l.version) FROM calibration l WHERE l.channel = c.id)"
                + " ORDER BY c.device, c.point")
        .map((row, context) -> channel(row))
        .list();
  }

  @Override
  public List<EverWatched> everWatched(Work work, TankId tank) {
    return Sql.in(work)
        .createQuery(
            "SELECT c.id, c.device, c.point, c.kind, c.tank, k.version, k.shift, k.slope,"
                + " r.retired_at FROM probe_channel c"
                + " LEFT JOIN device_retired r ON r.device = c.device"
                + " LEFT JOIN calibration k ON k.channel = c.id AND k.version ="
                + " (SELECT MAX(l.version) FROM calibration l WHERE l.channel = c.id)"
                + " WHERE c.tank = :tank ORDER BY c.made_at, c.point")
        .bind("tank", tank.value())
        .map((row, context) -> everWatched(work, row))
        .list();
  }

  private static EverWatched everWatched(Work work, ResultSet row) throws SQLException {
    Channel channel = channel(row);
    OffsetDateTime retired = row.getObject("retired_at", OffsetDateTime.class);
    Device device =
        Sql.in(work)
            .createQuery(
                "SELECT id, line, name, profile, address, period_ms, timeout_ms FROM device"
                    + " WHERE id = :id")
            .bind("id", channel.device().value())
            .map((found, context) -> device(found))
            .one();
    return new EverWatched(
        channel, device, Optional.ofNullable(retired).map(OffsetDateTime::toInstant));
  }

  @Override
  public void attach(Work work, Calibration calibration, Digest digest, String name) {
    metrology.attach(work, calibration, digest, name);
  }

  @Override
  public void add(Work work, InCalibration begun) {
    metrology.add(work, begun);
  }

  @Override
  public void end(Work work, InCalibration ended, Instant at) {
    metrology.end(work, ended, at);
  }

  @Override
  public List<InCalibration> inCalibration(Work work, Instant at) {
    return metrology.underWay(work, at);
  }

  @Override
  public void add(Work work, Comparison comparison, SignatureId signature) {
    comparisons.add(work, comparison, signature);
  }

  @Override
  public List<Comparison> comparisons(Work work, ProfileRef profile) {
    return comparisons.of(work, profile);
  }

  @Override
  public void add(Work work, SiteProfile profile, ActorId by, Instant at) {
    profiles.add(work, profile, by, at);
  }

  @Override
  public List<SiteProfile> siteProfiles(Work work) {
    return profiles.all(work);
  }

  @Override
  public Optional<ProfileState> stateOf(Work work, ProfileRef profile) {
    return Sql.in(work)
        .createQuery(
            "SELECT state FROM profile_decision WHERE profile = :profile"
                + " ORDER BY decided_at DESC")
        .bind("profile", profile.text())
        .mapTo(String.class)
        .findFirst()
        .map(ProfileState::ofCode);
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        new LineId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("path"),
        LineFormat.parse(row.getString("line_format")),
        Echo.ofCode(row.getString("echo")));
  }

  private static Device device(ResultSet row) throws SQLException {
    return new Device(
        new DeviceId(row.getObject("id", UUID.class)),
        new LineId(row.getObject("line", UUID.class)),
        row.getString("name"),
        ProfileRef.parse(row.getString("profile")),
        row.getInt("address"),
        Duration.ofMillis(row.getLong("period_ms")),
        Duration.ofMillis(row.getLong("timeout_ms")));
  }

  private static Channel channel(ResultSet row) throws SQLException {
    int version = row.getInt("version");
    return new Channel(
        new ChannelId(row.getObject("id", UUID.class)),
        new DeviceId(row.getObject("device", UUID.class)),
        row.getString("point"),
        ChannelKind.ofCode(row.getString("kind")),
        new TankId(row.getObject("tank", UUID.class)),
        version == 0
            ? Correction.NONE
            : new Correction(row.getDouble("shift"), row.getDouble("slope"), version));
  }

  private static Calibration calibration(ResultSet row) throws SQLException {
    return new Calibration(
        new ChannelId(row.getObject("channel", UUID.class)),
        row.getString("probe_serial"),
        row.getString("laboratory"),
        row.getString("certificate"),
        LocalDate.parse(row.getString("done_on")),
        LocalDate.parse(row.getString("due_on")),
        row.getDouble("uncertainty"),
        row.getDouble("shift"),
        row.getDouble("slope"));
  }
}
