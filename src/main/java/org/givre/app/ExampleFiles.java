package org.givre.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.givre.dispensing.Shipment;

/** What an exercise offers where a real arrival would bring papers: all of it fictitious. */
final class ExampleFiles {

  static final String LOGGER = "EX-LOG-0417";
  private static final int READINGS = 288;
  private static final int MINUTES = 10;

  private ExampleFiles() {}

  static Shipment shipment(Instant now) {
    return new Shipment("DS-0417", "Transport Exemple", "LT-0001", "2", "2", LOGGER, now);
  }

  static byte[] certificate() {
    return "%PDF-1.4\n% exercice : certificat fictif, sans valeur\n%%EOF\n".getBytes(UTF_8);
  }

  /** Two days that end now, cold and without a gap. */
  static byte[] logger(Instant now) {
    StringBuilder text =
        new StringBuilder("logger_serial,timestamp_utc,temperature_c,tilt_deg,battery_v\n");
    Instant first =
        now.truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes((long) READINGS * MINUTES));
    for (int i = 0; i <= READINGS; i++) {
      double cold = -190.4 + 2.1 * Math.sin(i / 23.0) + i / 90.0;
      text.append(LOGGER)
          .append(',')
          .append(first.plus(Duration.ofMinutes((long) i * MINUTES)))
          .append(String.format(Locale.ROOT, ",%.1f,%.1f,3.60\n", cold, 1 + i % 3 / 10.0));
    }
    return text.toString().getBytes(UTF_8);
  }
}
