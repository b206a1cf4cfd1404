package org.givre.app;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.givre.alarm.AlarmAct;
import org.givre.alarm.Answer;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.Stake;
import org.givre.app.telling.Round;
import org.givre.app.telling.SiteSays;
import org.givre.app.telling.Ways;
import org.givre.duty.Duty;
import org.givre.duty.store.SqlDuty;
import org.givre.settings.Secrets;
import org.givre.sound.AlarmSound;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.telling.About;
import org.givre.telling.DrillPath;
import org.givre.telling.Drills;
import org.givre.telling.Telling;
import org.givre.telling.TellingRulesBook;
import org.givre.telling.store.SqlDrills;
import org.givre.telling.store.SqlTellingLog;
import org.givre.telling.store.SqlTellingRules;
import org.givre.watch.Technical;
import org.givre.words.Formats;

/** Telling people: the plan of duty, the escalation, the ways out, the drills. */
public record TellingParts(
    Duty duty,
    TellingRulesBook rules,
    Telling telling,
    Drills drills,
    Ways ways,
    Secrets secrets,
    Tone tone,
    ChainStatus chain) {

  /** Takes up what was told before; tells nobody yet. */
  static TellingParts of(
      Ground ground, StockParts stock, WatchParts watch, Stake stake, Threads threads) {
    Duty duty = new Duty(ground.works(), ground.journal(), new SqlDuty(), Formats.PARIS);
    TellingRulesBook rules =
        new TellingRulesBook(ground.works(), ground.journal(), new SqlTellingRules());
    Secrets secrets = new Secrets(ground.folder());
    Ways ways = new Ways(ground.settings(), secrets, threads::start);
    SiteSays says =
        new SiteSays(
            group -> new AlarmSentences(ground.words(), names(stock)).what(group.lead()),
            stake,
            () -> ground.settings().read().site());
    Telling telling =
        new Telling(
            new SqlTellingLog(ground.works()),
            duty,
            rules::inForce,
            Telling.Around.of(
                ways::now, says, about -> answer(watch, about), ground.words(), ground.training()),
            ground.ticker().now());
    Tone tone = new Tone();
    Drills drills =
        new Drills(
            ground.works(),
            ground.journal(),
            new SqlDrills(),
            ground.signing(),
            new Drills.Chain(
                () -> inUse(ground, duty),
                (path, by, now) ->
                    path == DrillPath.SOUND ? tone.play(ground) : telling.drill(path, by, now),
                ground.mark().madeAt(),
                Formats.PARIS));
    return new TellingParts(duty, rules, telling, drills, ways, secrets, tone, new ChainStatus());
  }

  private static Map<TankId, String> names(StockParts stock) {
    Map<TankId, String> names = new HashMap<>();
    for (Tank tank : stock.tanks().tanks()) {
      names.put(tank.id(), tank.name());
    }
    return names;
  }

  /** Who answered an alarm that is over: its last acknowledgement. */
  private static Optional<Answer> answer(WatchParts watch, About about) {
    List<KeptEvent> life = watch.alarms().events(about.alarm(), about.raised());
    return life.stream()
        .filter(kept -> kept.event().act() == AlarmAct.ACKNOWLEDGED)
        .flatMap(kept -> kept.event().answer().stream())
        .reduce((earlier, later) -> later);
  }

  /** What is to be proven: the sound, and whatever has been set up. */
  private static Set<DrillPath> inUse(Ground ground, Duty duty) {
    Set<DrillPath> used = EnumSet.noneOf(DrillPath.class);
    var settings = ground.settings().telling();
    if (settings.sound()) {
      used.add(DrillPath.SOUND);
    }
    if (settings.first().isSet()) {
      used.add(DrillPath.MAIL);
    }
    if (!settings.command().isBlank()) {
      used.add(DrillPath.CONTACT);
    }
    var plan = duty.inForce();
    if (plan.contacts().stream().anyMatch(one -> !one.sms().isEmpty())) {
      used.add(DrillPath.SMS);
    }
    if (!plan.rota().turns().isEmpty()) {
      used.add(DrillPath.ON_CALL);
    }
    return used;
  }

  /** The sound of this machine, before the watch begins. */
  public void sound(AlarmSound now) {
    tone.through(now);
  }

  /** Begins to tell, to sound, to look after the machine and to give signs of life. */
  void start(Ground ground, WatchParts watch, Threads threads) {
    Round round =
        new Round(
            ground.folder(),
            ground.settings(),
            ground.ticker(),
            ground.training(),
            ground.signing().clock());
    threads.every("sound", () -> tone.follow(watch.watch().snapshot()), 1, 1, SECONDS);
    threads.every("telling", () -> round.tell(telling, watch.watch()), 1, 2, SECONDS);
    threads.every("machine", () -> look(ground, watch, round), 0, 60, SECONDS);
  }

  private void look(Ground ground, WatchParts watch, Round round) {
    telling.refresh();
    round.look(watch.watch(), ways, drills);
    chain.seen(drills.proof());
    boolean mustSound = ground.settings().telling().sound() && !ground.training();
    watch.watch().condition(Technical.SOUND_LOST, mustSound && tone.isLost());
  }
}
