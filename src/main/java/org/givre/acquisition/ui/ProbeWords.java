package org.givre.acquisition.ui;

import java.util.List;
import java.util.Optional;
import org.givre.acquisition.FrameParts;
import org.givre.acquisition.LineState;
import org.givre.fx.Texts;
import org.givre.measure.Quantity;
import org.givre.probe.BuiltIn;
import org.givre.probe.ChannelKind;
import org.givre.probe.Conversation;
import org.givre.probe.DataType;
import org.givre.probe.DeviceProfile;
import org.givre.probe.LineFormat;
import org.givre.probe.Point;
import org.givre.probe.ProfileRef;
import org.givre.probe.SiteProfile;
import org.givre.words.Formats;

/** The words of lines, profiles and points on the set-up pages. */
final class ProbeWords {

  private final Texts texts;

  ProbeWords(Texts texts) {
    this.texts = texts;
  }

  /** A profile to choose, with where its figures are from. */
  record Choice(ProfileRef ref, String name, String about) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Those that come with the program, then the site's own. */
  List<Choice> choices(List<SiteProfile> site) {
    List<Choice> all = new java.util.ArrayList<>();
    for (String id : BuiltIn.listed()) {
      all.add(
          new Choice(
              new ProfileRef(id, 1),
              texts.say("probe.profile." + id),
              texts.say("probe.profile." + id + ".about")));
    }
    for (SiteProfile own : site) {
      all.add(
          new Choice(
              own.ref(),
              own.title(),
              texts.say("acquisition.setup.site-profile", own.ref().revision(), own.sheet())));
    }
    return all;
  }

  String profile(ProfileRef ref, List<SiteProfile> site) {
    return choices(site).stream()
        .filter(choice -> choice.ref().equals(ref))
        .map(Choice::name)
        .findFirst()
        .orElse(ref.text());
  }

  /** « Sonde basse », or the name that the profile gives. */
  String point(String name) {
    String key = "probe.point." + name;
    if (texts.now().has(key)) {
      return texts.say(key);
    }
    return name.matches("ch\\d+")
        ? texts.say("probe.point.input", Integer.parseInt(name.substring(2)) + 1)
        : name.matches("in[A-D]?\\d?")
            ? texts.say("probe.point.input", name.substring(2))
            : name.replace('_', ' ');
  }

  String kind(ChannelKind kind) {
    return texts.say("probe.kind." + kind.code());
  }

  String type(Optional<Point> point) {
    return point.map(one -> texts.say("acquisition.type." + name(one.type()))).orElse("");
  }

  private static String name(DataType type) {
    return type.name().toLowerCase(java.util.Locale.ROOT);
  }

  String scale(Optional<Point> point) {
    return point
        .map(
            one ->
                one.scaling().value(java.math.BigDecimal.ONE)
                    - one.scaling().value(java.math.BigDecimal.ZERO))
        .map(factor -> "× " + plain(factor))
        .orElse("");
  }

  private String plain(double number) {
    return texts.formats().number(number, decimals(number));
  }

  private static int decimals(double number) {
    for (int decimals = 0; decimals < 4; decimals++) {
      double scaled = number * Math.pow(10, decimals);
      if (Math.abs(scaled - Math.rint(scaled)) < 1e-9) {
        return decimals;
      }
    }
    return 4;
  }

  /** {@code −195,8 °C}. */
  String amount(Quantity quantity, double number) {
    Formats formats = texts.formats();
    return switch (quantity) {
      case TEMPERATURE -> formats.celsius(number);
      case FLAG -> texts.say(number == 0 ? "acquisition.flag.no" : "acquisition.flag.yes");
      case STATUS -> formats.number(number, 0);
      default -> formats.withUnit(number, quantity == Quantity.LEVEL_MM ? 0 : 1, unit(quantity));
    };
  }

  String unit(Quantity quantity) {
    return switch (quantity) {
      case TEMPERATURE -> "°C";
      case LEVEL_MM -> "mm";
      case LEVEL_PERCENT, OXYGEN -> "%";
      case WEIGHT -> "kg";
      case USAGE -> texts.say("acquisition.unit.usage");
      case FLAG, STATUS -> "";
    };
  }

  /** Of a difference: kelvin for a temperature. */
  String difference(Quantity quantity, double number) {
    return quantity == Quantity.TEMPERATURE
        ? texts.formats().kelvin(number)
        : amount(quantity, number);
  }

  /** « 9600, 8N1 ». */
  static String format(LineFormat format) {
    return format.text().replace(",", ", ");
  }

  String fault(String word) {
    String kind = word.contains(":") ? word.substring(0, word.indexOf(':')) : word;
    String key = "acquisition.fault." + kind;
    String said = texts.now().has(key) ? texts.say(key) : word;
    return word.contains(":") ? said + " (" + word.substring(word.indexOf(':') + 1) + ")" : said;
  }

  String doubt(String why) {
    String key = "acquisition.doubt." + why;
    return texts.now().has(key) ? texts.say(key) : why;
  }

  String state(LineState state) {
    return texts.say(
        switch (state) {
          case LineState.Open open -> "acquisition.port.open";
          case LineState.NotStarted not -> "acquisition.port.not-started";
          case LineState.Stopped stopped -> "acquisition.port.stopped";
          case LineState.Unavailable gone -> "acquisition.port." + gone.why();
        });
  }

  String register(DeviceProfile profile, String point) {
    Conversation conversation = profile.conversation();
    return FrameParts.register(conversation, point);
  }
}
