package org.givre.access;

import java.util.stream.Collectors;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;
import org.givre.words.Words;

/**
 * Writes down acts that a rule refused. The act's own transaction wrote nothing, so the refusal is
 * kept in one of its own.
 */
public final class RefusedActs {

  private final Works works;
  private final Journal journal;
  private final Words words;

  public RefusedActs(Works works, Journal journal, Words words) {
    this.works = works;
    this.journal = journal;
    this.words = words;
  }

  /**
   * Passes an outcome on; when it is refused, journals {@code <act>.refused} with the rules that
   * said no. Call it outside {@code Works.act}.
   */
  public <T> Outcome<T> noted(By by, String act, Subject subject, Outcome<T> outcome) {
    if (outcome instanceof Outcome.Refused<T>(var refusals)) {
      String rules = refusals.stream().map(rule -> rule.code()).collect(Collectors.joining(" "));
      String why = refusals.stream().map(words::of).collect(Collectors.joining("\n"));
      works.inOne(
          work ->
              journal.record(
                  work, by.fact(act + ".refused", subject).with("rule", rules).with("why", why)));
    }
    return outcome;
  }
}
