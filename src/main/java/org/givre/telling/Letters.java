package org.givre.telling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.givre.alarm.AlarmLevel;
import org.givre.duty.Contact;
import org.givre.words.Formats;
import org.givre.words.Words;

/** Puts what is due into words: tank, value, limit, how many units; never a patient. */
final class Letters {

  private static final int SUBJECT = 300;
  private static final int TEXT = 4000;

  /** What the mark at the head of every subject says. */
  enum Use {
    REAL,
    EXERCISE
  }

  private final Words words;
  private final Formats formats;
  private final Says says;
  private final Use use;

  Letters(Words words, Says says, Use use) {
    this.words = words;
    this.formats = new Formats(words.locale(), Formats.PARIS);
    this.says = says;
    this.use = use;
  }

  Message write(Draft draft, Instant now) {
    return switch (draft.kind()) {
      case ALARM, REPEAT -> call(draft, now);
      case MULTIPLE -> multiple(draft, now);
      case TAKEN -> taken(draft, now);
      case ENDED ->
          message(
              draft.kind(),
              draft.to(),
              draft.abouts(),
              now,
              words.of("telling.ended.subject", formats.shortDayHour(raised(draft))),
              words.of("telling.ended.text", formats.longDayHour(raised(draft))));
      case DRILL -> throw new IllegalArgumentException("a drill is written by itself");
    };
  }

  private static Instant raised(Draft draft) {
    return draft.abouts().getFirst().raised();
  }

  private Message call(Draft draft, Instant now) {
    Case first = draft.cases().getFirst();
    String level = words.of("telling.level." + first.level().code());
    String what = says.what(first.group());
    String subject =
        draft.cases().size() == 1
            ? words.of("telling.call.subject", level, what)
            : words.of("telling.call.subject.more", level, what, draft.cases().size() - 1);
    List<String> lines = new ArrayList<>();
    draft.cases().forEach(one -> lines.add(line(one)));
    lines.add("");
    lines.addAll(atStake(draft.cases()));
    lines.add(why(draft));
    lines.add(words.of("telling.call.answer", says.site()));
    return message(
        draft.kind(), draft.to(), draft.abouts(), now, subject, String.join("\n", lines));
  }

  private List<String> atStake(List<Case> cases) {
    int units = says.units(cases.stream().flatMap(one -> one.tanks().stream()).distinct().toList());
    boolean tank = cases.stream().anyMatch(one -> !one.tanks().isEmpty());
    return tank ? List.of(words.of("telling.call.units", units)) : List.of();
  }

  private String line(Case one) {
    String level = words.of("telling.level." + one.level().code());
    String since = formats.longDayHour(one.raised());
    return words.of("telling.call.line", level, says.what(one.group()), since);
  }

  private String why(Draft draft) {
    return draft.audience().map(audience -> words.of("telling.why." + audience.code())).orElse("");
  }

  private Message multiple(Draft draft, Instant now) {
    List<String> lines = new ArrayList<>();
    lines.add(words.of("telling.multiple.head", draft.cases().size()));
    draft.cases().forEach(one -> lines.add(line(one)));
    lines.add("");
    lines.addAll(atStake(draft.cases()));
    lines.add(words.of("telling.call.answer", says.site()));
    long critical =
        draft.cases().stream().filter(one -> one.level() == AlarmLevel.CRITICAL).count();
    return message(
        draft.kind(),
        draft.to(),
        draft.abouts(),
        now,
        words.of("telling.multiple.subject", draft.cases().size(), critical),
        String.join("\n", lines));
  }

  /** Several calls that waited for a path, as one. */
  Message merged(List<Message> waiting, Instant now) {
    Map<UUID, About> abouts = new LinkedHashMap<>();
    waiting.forEach(old -> old.about().forEach(about -> abouts.put(about.topic(), about)));
    List<String> lines = new ArrayList<>();
    lines.add(words.of("telling.multiple.late", abouts.size()));
    waiting.forEach(
        old -> lines.add(formats.shortDayHour(old.at()) + " " + withoutMark(old.subject())));
    lines.add(words.of("telling.call.answer", says.site()));
    long critical =
        abouts.values().stream().filter(one -> one.level() == AlarmLevel.CRITICAL).count();
    return message(
        MessageKind.MULTIPLE,
        waiting.getLast().to(),
        List.copyOf(abouts.values()),
        now,
        words.of("telling.multiple.subject", abouts.size(), critical),
        String.join("\n", lines));
  }

  private String withoutMark(String subject) {
    String mark = mark();
    return subject.startsWith(mark) ? subject.substring(mark.length()) : subject;
  }

  private Message taken(Draft draft, Instant now) {
    var answer = draft.answer().orElseThrow();
    String at = formats.shortDayHour(answer.at());
    String what =
        draft.cases().stream()
            .findFirst()
            .map(one -> says.what(one.group()))
            .orElse(words.of("telling.taken.over", formats.shortDayHour(raised(draft))));
    return message(
        draft.kind(),
        draft.to(),
        draft.abouts(),
        now,
        words.of("telling.taken.subject", answer.name(), what),
        words.of("telling.taken.text", answer.name(), at, what, answer.comment()));
  }

  Message drill(DrillPath path, Contact to, String by, Instant now) {
    String name = words.of("telling.drill.path." + path.code());
    return message(
        MessageKind.DRILL,
        to,
        List.of(),
        now,
        words.of("telling.drill.subject", name),
        words.of("telling.drill.text", name, by, formats.longDayHour(now), says.site()));
  }

  private Message message(
      MessageKind kind, Contact to, List<About> about, Instant now, String subject, String text) {
    return new Message(
        UUID.randomUUID(),
        kind,
        to,
        about,
        now,
        cut(mark() + subject.replaceAll("\\R", " "), SUBJECT),
        cut(text + "\n\n" + words.of("telling.foot", says.site()), TEXT));
  }

  private String mark() {
    return words.of(use == Use.EXERCISE ? "telling.mark.exercise" : "telling.mark") + " ";
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
