package org.givre.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What happened on the demonstration site, told out of order and done in order. */
final class DemoStory {

  private record Step(Instant at, Consumer<Instant> act) {}

  private final List<Step> steps = new ArrayList<>();

  DemoStory at(Instant at, Consumer<Instant> act) {
    steps.add(new Step(at, act));
    return this;
  }

  void happen() {
    steps.stream()
        .sorted(Comparator.comparing(Step::at))
        .forEach(step -> step.act().accept(step.at()));
  }
}
