package org.givre.probe;

import java.time.LocalDate;
import org.givre.measure.ChannelId;

/**
 * One certificate of the probe behind a channel, and the correction that follows from it.
 *
 * @param uncertainty expanded, in kelvin, as the certificate says
 * @param due when the next one is due
 */
public record Calibration(
    ChannelId channel,
    String probeSerial,
    String laboratory,
    String certificate,
    LocalDate done,
    LocalDate due,
    double uncertainty,
    double offset,
    double slope) {}
