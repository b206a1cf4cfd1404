package org.givre.acquisition.wire;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.givre.measure.Quantity;
import org.givre.measure.Value;
import org.givre.probe.Conversation;
import org.givre.probe.Dialogue;
import org.givre.probe.FaultKind;
import org.givre.probe.Listening;
import org.givre.probe.RegisterMap;
import org.givre.probe.Talking;

/** Understands the lines of a device that talks unasked. Pure; nothing is ever sent. */
public final class Listener {

  private static final Pattern KRYOS =
      Pattern.compile(
          "Fill (?:Started|(?<done>occurred)) on (\\d{1,2})/(\\d{1,2})/(\\d{2})"
              + " @ (\\d{1,2}):(\\d{2})(?: for (?<minutes>\\d{1,4}) minutes)?");
  private static final Pattern FORMA =
      Pattern.compile("\\x00(-?\\d{3}|T_ERR) C ([ -~]*?) ?\\n\\r\\x04 ?");
  private static final Pattern SCALE = Pattern.compile("W ?([+-]\\d{4}\\.\\d{2}) ?kg");

  private Listener() {}

  /** Whether these bytes are a whole line, or frame, of a device that talks. */
  static boolean endsFrame(Conversation device, byte[] bytes) {
    byte last = bytes[bytes.length - 1];
    return device == Listening.FORMA_900 ? last == 4 : last == '\r' || last == '\n';
  }

  /** As below, for every kind of talker; an exchange that asks is none. */
  static Decoded decode(Conversation device, byte[] line) {
    return switch (device) {
      case Listening known -> decode(known, line);
      case Talking other -> decode(other, line);
      case RegisterMap asked -> throw new IllegalArgumentException("is asked, does not talk");
      case Dialogue asked -> throw new IllegalArgumentException("is asked, does not talk");
    };
  }

  /** What a line says by the pattern of a site's profile. */
  public static Decoded decode(Talking device, byte[] line) {
    if (line.length == 0) {
      return new Decoded.Fault(FaultKind.TIMEOUT);
    }
    if (line.length > TextLines.MOST) {
      return new Decoded.Fault(FaultKind.OVERLONG);
    }
    String text = new String(line, StandardCharsets.ISO_8859_1);
    boolean printable = text.strip().chars().allMatch(c -> c >= ' ' && c < 127 || c == '\t');
    if (!printable) {
      return Answers.garbled();
    }
    return terminated(text)
        ? FixedAnswers.understand(device.pattern(), device.groups(), text.strip())
        : cut();
  }

  /** What one line, terminator included, says; unknown text is GARBLED and kept by the caller. */
  public static Decoded decode(Listening device, byte[] line) {
    if (line.length == 0) {
      return new Decoded.Fault(FaultKind.TIMEOUT);
    }
    if (line.length > TextLines.MOST) {
      return new Decoded.Fault(FaultKind.OVERLONG);
    }
    String text = new String(line, StandardCharsets.ISO_8859_1);
    return switch (device) {
      case KRYOS -> terminated(text) ? kryos(text.strip()) : cut();
      case FORMA_900 -> forma(text);
      case SCALE -> terminated(text) ? scale(text.strip()) : cut();
    };
  }

  private static Decoded kryos(String line) {
    Matcher found = KRYOS.matcher(line);
    if (!found.matches() || (found.group("done") == null) != (found.group("minutes") == null)) {
      return Answers.garbled();
    }
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("event", found.group("done") == null ? "fill_started" : "fill_done");
    try {
      notes.put("at", at(found).toString());
    } catch (DateTimeException impossible) {
      return Answers.garbled();
    }
    if (found.group("minutes") != null) {
      notes.put("minutes", found.group("minutes"));
    }
    return new Decoded.Points(Map.of(), notes);
  }

  /** Month, day, two-digit year, hour, minute of the device's own clock, which has no zone. */
  private static LocalDateTime at(Matcher found) {
    return LocalDateTime.of(
        2000 + Integer.parseInt(found.group(4)),
        Integer.parseInt(found.group(2)),
        Integer.parseInt(found.group(3)),
        Integer.parseInt(found.group(5)),
        Integer.parseInt(found.group(6)));
  }

  private static Decoded forma(String frame) {
    Matcher found = FORMA.matcher(frame);
    if (!found.matches()) {
      return frame.indexOf('\u0004') < 0 ? cut() : Answers.garbled();
    }
    Value value =
        found.group(1).equals("T_ERR")
            ? Bounds.missing(FaultKind.SENSOR_BREAK)
            : Bounds.judge(Quantity.TEMPERATURE, Double.parseDouble(found.group(1)));
    return new Decoded.Points(Map.of("temp", value), Map.of("message", found.group(2)));
  }

  private static Decoded scale(String line) {
    Matcher found = SCALE.matcher(line);
    return found.matches()
        ? Answers.value("weight", Bounds.judge(Quantity.WEIGHT, Double.parseDouble(found.group(1))))
        : Answers.garbled();
  }

  private static boolean terminated(String text) {
    return text.endsWith("\r") || text.endsWith("\n");
  }

  private static Decoded cut() {
    return new Decoded.Fault(FaultKind.TRUNCATED);
  }
}
