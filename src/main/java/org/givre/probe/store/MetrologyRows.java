package org.givre.probe.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.givre.db.Sql;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.probe.Calibration;
import org.givre.probe.InCalibration;

/** Files of certificates, and the times probes were out of their tanks. */
final class MetrologyRows {

  void attach(Work work, Calibration calibration, Digest digest, String name) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO calibration_file (channel, certificate, digest, file_name)"
                + " VALUES (:channel, :certificate, :digest, :name)")
        .bind("channel", calibration.channel().value())
        .bind("certificate", calibration.certificate())
        .bind("digest", digest.hex())
        .bind("name", name)
        .execute();
  }

  void add(Work work, InCalibration begun) {
    Sql.in(work)
        .createUpdate(
            "INSERT INTO probe_in_calibration (id, channel, begun_at, until_at, begun_by)"
                + " VALUES (:id, :channel, :from, :until, :name)")
        .bind("id", begun.id())
        .bind("channel", begun.channel().value())
        .bind("from", begun.from())
        .bind("until", begun.until())
        .bind("name", begun.name())
        .execute();
  }

  void end(Work work, InCalibration ended, Instant at) {
    Sql.in(work)
        .createUpdate("INSERT INTO probe_calibrated (calibration, ended_at) VALUES (:id, :at)")
        .bind("id", ended.id())
        .bind("at", at)
        .execute();
  }

  List<InCalibration> underWay(Work work, Instant at) {
    return Sql.in(work)
        .createQuery(
            "SELECT c.id, c.channel, c.begun_at, c.until_at, c.begun_by"
                + " FROM probe_in_calibration c"
                + " LEFT JOIN probe_calibrated e ON e.calibration = c.id"
                + " WHERE e.ended_at IS NULL AND c.until_at > :at AND c.begun_at <= :at")
        .bind("at", at)
        .map(
            (row, context) ->
                new InCalibration(
                    row.getObject("id", UUID.class),
                    new ChannelId(row.getObject("channel", UUID.class)),
                    row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                    row.getObject("until_at", OffsetDateTime.class).toInstant(),
                    row.getString("begun_by")))
        .list();
  }
}
