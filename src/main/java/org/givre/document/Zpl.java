package org.givre.document;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Labels in the language of label printers (ZPL II), for 203 dots an inch: 100 × 60 mm is 800 × 480
 * dots. Texts are UTF-8 ({@code ^CI28}), what the language would read as a command is written by
 * its hexadecimal ({@code ^FH}).
 */
public final class Zpl {
  private Zpl() {}

  /** Dots beside the code, by the share of its height that a letter takes. */
  private static final int BESIDE_CODE = 1_000;

  private static final int WIDTH = 800;
  private static final int HEIGHT = 480;
  private static final int MODULE = 5;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** One label that stays with what it names. */
  public static String of(StoreLabel label) {
    StringBuilder text = begun();
    line(text, 24, 20, 24, label.site());
    int size = size(label.large(), 96);
    line(text, 24, 60, size, label.large());
    int y = 60 + size + 20;
    for (String each : label.lines()) {
      line(text, 24, y, 32, each);
      y += 42;
    }
    if (!label.warning().isEmpty()) {
      line(text, 24, 430, 30, label.warning());
    }
    if (label.training()) {
      line(text, 24, 395, 30, "EXERCICE - NE PAS UTILISER");
    }
    return ended(text, label.code());
  }

  /** As large as the whole text stays beside the code. */
  private static int size(String text, int most) {
    return Math.clamp(BESIDE_CODE / Math.max(1, text.length()), 16, most);
  }

  /** The bedside label: the deadline in white on the one black block. */
  public static String of(DispensingLabel label) {
    StringBuilder text = begun();
    ZoneId zone = label.site().zone();
    line(text, 24, 16, 22, label.site().name() + "   " + label.registerNumber());
    String name = label.patient().birthName() + " " + label.patient().givenNames();
    line(text, 24, 50, size(name, 52), name);
    line(text, 24, 112, 30, DAY.format(label.patient().bornOn()) + "   " + label.patient().ipp());
    line(text, 24, 160, 40, label.medicine().name());
    line(
        text,
        24,
        208,
        30,
        label.medicine().lot() + "   " + label.rank() + "/" + label.medicine().unitsInLot());
    line(text, 24, 246, 30, label.ward());
    text.append("^FO24,300^GB752,96,96^FS");
    String deadline =
        label
            .startBefore()
            .map(at -> DateTimeFormatter.ofPattern("dd/MM HH:mm").withZone(zone).format(at))
            .orElse("____ : ____");
    text.append("^FO36,316^FR^A0N,64,64^FH^FD")
        .append(escaped(label.act().replace('\n', ' ').strip() + " " + deadline))
        .append("^FS");
    line(text, 24, 415, 24, String.join(" - ", label.warnings()));
    return ended(text, label.code());
  }

  /** All of them, one after the other. */
  public static byte[] all(List<String> labels) {
    return String.join("\n", labels).getBytes(StandardCharsets.UTF_8);
  }

  private static StringBuilder begun() {
    return new StringBuilder("^XA^CI28^PW" + WIDTH + "^LL" + HEIGHT + "^LH0,0");
  }

  private static String ended(StringBuilder text, String code) {
    return text.append("^FO600,60^BXN,")
        .append(MODULE)
        .append(",200^FH^FD")
        .append(escaped(code))
        .append("^FS^XZ\n")
        .toString();
  }

  private static void line(StringBuilder text, int x, int y, int size, String words) {
    if (!words.isBlank()) {
      text.append("^FO%d,%d^A0N,%d,%d^FH^FD".formatted(x, y, size, size))
          .append(escaped(words))
          .append("^FS");
    }
  }

  /** {@code ^}, {@code ~} and {@code _} would be read as commands, controls not at all. */
  static String escaped(String words) {
    StringBuilder text = new StringBuilder();
    for (char letter : words.toCharArray()) {
      if (letter == '^' || letter == '~' || letter == '_' || letter < ' ') {
        text.append("_%02X".formatted((int) letter));
      } else {
        text.append(letter);
      }
    }
    return text.toString();
  }
}
