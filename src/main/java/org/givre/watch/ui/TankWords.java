package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.AlarmState;
import org.givre.alarm.DerivedWords;
import org.givre.alarm.Overlay;
import org.givre.fx.State;
import org.givre.fx.Texts;
import org.givre.measure.Quantity;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.probe.LineId;
import org.givre.storage.TankId;
import org.givre.watch.AlarmGroup;
import org.givre.words.Formats;

/** Tanks and alarms in sentences, in the language on screen. */
public final class TankWords {

  private final Texts texts;
  private final Function<TankId, String> names;
  private final Function<LineId, String> lines;

  public TankWords(Texts texts, Function<TankId, String> names, Function<LineId, String> lines) {
    this.texts = texts;
    this.names = names;
    this.lines = lines;
  }

  Formats formats() {
    return texts.formats();
  }

  /** « Salle B-012 »; a room that says it is one is not told so twice. */
  String room(String name) {
    boolean says = name.toLowerCase(formats().locale()).startsWith(texts.say("watch.room.word"));
    return says || name.isBlank() ? name : texts.say("watch.room", name);
  }

  String tank(TankId id) {
    return names.apply(id);
  }

  /** « Cuve 1 », or « Cuve 1, Cuve 2 ». */
  String tanks(AlarmGroup group) {
    return String.join(", ", group.tanks().stream().map(names).toList());
  }

  /** The page title: « Cuve 1 : température haute ». */
  public String title(AlarmGroup group) {
    AlarmNow lead = group.lead();
    if (lead.point().kind() == AlarmKind.TECHNICAL) {
      return texts.say("watch.technical." + lead.point().name());
    }
    return texts.say(
        "watch.alarm.title", tanks(group), texts.say("watch.alarm.kind." + kind(lead)));
  }

  /** The strip's sentence: « Cuve 1 : sonde haute −141,6 °C, limite −150 °C dépassée ». */
  public String sentence(AlarmGroup group) {
    AlarmNow lead = group.lead();
    return switch (lead.point().kind()) {
      case TECHNICAL -> texts.say("watch.technical." + lead.point().name());
      case SILENCE ->
          texts.say("watch.alarm.silent", tanks(group), formats().hour(group.heardAt()));
      case HIGH, LOW ->
          texts.say(
              lead.state().isActive() ? "watch.alarm.beyond" : "watch.alarm.was-beyond",
              tanks(group),
              texts.say("watch.channel." + quantity(lead).code()),
              amount(quantity(lead), shown(lead)),
              limit(quantity(lead), lead.limit()));
      default ->
          DerivedWords.sentence(
              texts.now(),
              tanks(group),
              lead.point()
                  .quantity()
                  .map(kind -> texts.say("watch.channel." + kind.code()))
                  .orElse(""),
              lead);
    };
  }

  /** The reading of the moment; the worst once it is over, or when there is none. */
  private static double shown(AlarmNow alarm) {
    boolean known =
        alarm.state().isActive() && alarm.unknownSince().isEmpty() && !Double.isNaN(alarm.value());
    return known
        ? alarm.value()
        : alarm.state().happening().map(occurrence -> occurrence.worst()).orElse(alarm.value());
  }

  /** What stands after the sentence: « active, non acquittée depuis 12 min ». */
  public String standing(AlarmGroup group, Instant now) {
    AlarmNow lead = group.lead();
    String state = texts.say("alarm.state." + lead.state().code());
    if (lead.overlay().silences(now)) {
      return held(lead.overlay());
    }
    return lead.state()
        .answered()
        .map(by -> texts.say("watch.alarm.answered", by.name(), formats().hour(by.at())))
        .or(
            () ->
                lead.state()
                    .happening()
                    .map(
                        is ->
                            texts.say(
                                "watch.alarm.since",
                                state,
                                formats().age(Duration.between(is.sounded(), now)))))
        .orElse(state);
  }

  /** « mise de côté jusqu’à 15:30 ». */
  String held(Overlay overlay) {
    return texts.say(
        "alarm.overlay." + overlay.code(),
        overlay.end().map(at -> formats().shortDayHour(at)).orElse(""));
  }

  /** The strip's word in capitals: CRITIQUE, ATTENTION, SANS MESURE. */
  public String word(AlarmGroup group) {
    boolean critical = isCritical(group);
    boolean silent = group.lead().point().kind() == AlarmKind.SILENCE;
    return texts.say(
        silent
            ? critical ? "watch.word.critical-unknown" : "watch.word.unknown"
            : critical ? "watch.word.critical" : "watch.word.warning");
  }

  private static boolean isCritical(AlarmGroup group) {
    return group.lead().level().equals(Optional.of(AlarmLevel.CRITICAL));
  }

  /** Shape and colour of an alarm. */
  public static State state(AlarmGroup group) {
    return group.lead().point().kind() == AlarmKind.SILENCE
        ? State.UNKNOWN
        : isCritical(group) ? State.CRITICAL : State.ATTENTION;
  }

  /** The badge of a tank: « Attention : niveau bas ». */
  String badge(AlarmGroup group) {
    AlarmNow lead = group.lead();
    if (lead.point().kind() == AlarmKind.SILENCE) {
      return texts.say("watch.badge.silent", formats().hour(group.heardAt()));
    }
    return texts.say(
        isCritical(group) ? "watch.badge.critical" : "watch.badge.warning",
        texts.say("watch.alarm.kind." + kind(lead)));
  }

  /** « COM4 : l’adresse 3 ne répond pas » in the words of the fault. */
  String cause(AlarmNow alarm) {
    String why = alarm.cause();
    String word = why.contains(":") ? why.substring(0, why.indexOf(':')) : why;
    String key = "watch.fault." + word;
    String said = texts.now().has(key) ? texts.say(key) : texts.say("watch.fault.other");
    return alarm
        .point()
        .line()
        .map(lines)
        .filter(name -> !name.isEmpty())
        .map(name -> texts.say("watch.cause", name, said))
        .orElse(said);
  }

  private static ChannelKind quantity(AlarmNow alarm) {
    return alarm.point().quantity().orElse(ChannelKind.STATUS);
  }

  private static String kind(AlarmNow alarm) {
    String machine = alarm.point().kind().code();
    return alarm.point().kind().isDerived() ? machine : quantity(alarm).code() + "." + machine;
  }

  /** What a machine judged, with its unit: a slope in kelvin an hour is no temperature. */
  String amount(AlarmPoint point, double number) {
    if (!point.kind().isDerived()) {
      return amount(point.quantity().orElse(ChannelKind.STATUS), number);
    }
    String unit = unit(point);
    int decimals = point.kind() == AlarmKind.USAGE || point.kind() == AlarmKind.NO_REFILL ? 1 : 0;
    return Double.isNaN(number) || unit.isEmpty() ? "" : formats().withUnit(number, decimals, unit);
  }

  /** The unit of what a machine judges; empty where it only says yes or no. */
  static String unit(AlarmPoint point) {
    return point.kind() == AlarmKind.HIGH || point.kind() == AlarmKind.LOW
        ? point.quantity().map(TankWords::unit).orElse("")
        : point.kind().unit();
  }

  /** A number of a channel with its unit. */
  String amount(ChannelKind kind, double number) {
    return Double.isNaN(number)
        ? Formats.DASH
        : kind.quantity() == Quantity.TEMPERATURE
            ? formats().celsius(number)
            : formats().withUnit(number, 0, unit(kind));
  }

  private String limit(ChannelKind kind, double number) {
    return kind.quantity() == Quantity.TEMPERATURE ? formats().limit(number) : amount(kind, number);
  }

  static String unit(ChannelKind kind) {
    return switch (kind.quantity()) {
      case TEMPERATURE -> "°C";
      case LEVEL_PERCENT, OXYGEN -> "%";
      case LEVEL_MM -> "mm";
      case WEIGHT -> "kg";
      case USAGE -> "mm/j";
      case FLAG, STATUS -> "";
    };
  }

  static Optional<Double> number(Value value) {
    return switch (value) {
      case Value.Good good -> Optional.of(good.number());
      case Value.Suspect suspect -> Optional.of(suspect.number());
      case Value.Missing missing -> Optional.empty();
    };
  }

  /** « 1 unité, 1 patient », « aucune unité ». */
  String stake(int units, int patients) {
    return units == 0 ? texts.say("watch.stake.none") : texts.say("watch.stake", units, patients);
  }

  static boolean isOver(AlarmState state) {
    return !state.isActive();
  }

  List<String> names(List<TankId> tanks) {
    return tanks.stream().map(names).toList();
  }
}
