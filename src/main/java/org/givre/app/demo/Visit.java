package org.givre.app.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.givre.alarm.AlarmState;
import org.givre.app.Site;
import org.givre.custody.Found;
import org.givre.custody.UnitState;
import org.givre.fx.Target;
import org.givre.rehearsal.SimulatedSite;

/** The main job in five minutes, step by step; knows which steps are done. */
final class Visit {

  private static final String ARRIVING = "CROQUIS";
  private static final String TREATED = "EXEMPLE";

  private final Site site;
  private final SimulatedSite tanks;
  private final List<GuideStep> steps;
  private final Set<String> done = new HashSet<>();
  private boolean warmed;

  Visit(Site site, SimulatedSite tanks) {
    this.site = site;
    this.tanks = tanks;
    this.steps = steps();
  }

  private List<GuideStep> steps() {
    List<GuideStep> all = new ArrayList<>();
    all.add(GuideStep.seen("tanks", Target.page("tanks")));
    all.add(
        GuideStep.done(
            "receive", Target.page("reception"), () -> !isIn(ARRIVING, UnitState.EXPECTED)));
    all.add(
        GuideStep.done(
            "store", Target.page("reception"), () -> isIn(ARRIVING, UnitState.IN_STOCK)));
    all.add(GuideStep.done("release", Target.page("dispensing"), this::isReleased));
    all.add(GuideStep.done("thaw", Target.page("dispensing"), this::isHandedOver));
    all.add(GuideStep.seen("sheet", Target.page("documents")));
    all.add(GuideStep.done("alarm", Target.page("alarms"), this::isAnswered));
    all.add(GuideStep.seen("journal", Target.page("journal")));
    return List.copyOf(all);
  }

  List<GuideStep> all() {
    return steps;
  }

  synchronized boolean isDone(GuideStep step) {
    return done.contains(step.code());
  }

  /** Looks again at what has been done; asked in the background. */
  synchronized void look() {
    for (GuideStep step : steps) {
      step.fact()
          .filter(fact -> !done.contains(step.code()) && fact.isDone())
          .ifPresent(fact -> done.add(step.code()));
    }
  }

  synchronized void went(String page) {
    steps.stream()
        .filter(step -> step.fact().isEmpty() && step.target().page().equals(page))
        .forEach(step -> done.add(step.code()));
  }

  /** Where the newcomer stands: the first step that is not done. */
  synchronized int current() {
    for (int at = 0; at < steps.size(); at++) {
      if (!done.contains(steps.get(at).code())) {
        return at;
      }
    }
    return steps.size();
  }

  /** Warms the second tank so that it raises an alarm within a minute or two. */
  synchronized void warm() {
    if (!warmed) {
      warmed = true;
      tanks.tank(2).warmTo(-142, 30);
    }
  }

  private boolean isIn(String name, UnitState state) {
    return site.stock().finder().find(name, 8).stream()
        .anyMatch(
            found -> found instanceof Found.FoundUnit unit && unit.unit().state().equals(state));
  }

  private boolean isHandedOver() {
    return site.stock().finder().find(TREATED, 8).stream()
        .filter(Found.FoundUnit.class::isInstance)
        .map(found -> ((Found.FoundUnit) found).unit().state())
        .anyMatch(
            state -> state instanceof UnitState.HandedOver || state.equals(UnitState.ADMINISTERED));
  }

  private boolean isReleased() {
    return site.stock().finder().find(TREATED, 8).stream()
        .filter(found -> found instanceof Found.FoundUnit)
        .map(found -> ((Found.FoundUnit) found).unit())
        .anyMatch(unit -> site.acts().release().inForce(unit.id()).isPresent());
  }

  private boolean isAnswered() {
    boolean answered =
        site.watching().watch().snapshot().alarms().stream()
            .anyMatch(
                alarm ->
                    alarm.state() instanceof AlarmState.ActiveAcknowledged
                        || alarm.state() instanceof AlarmState.LatchedAcknowledged);
    if (answered) {
      tanks.tank(2).recover();
    }
    return answered;
  }
}
