package org.givre.audit;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.givre.kernel.ActorId;
import org.givre.kernel.Reason;

/**
 * Who did what, when, why, and what it changed (old and new value of each field; see EU GMP Annex
 * 11 and domain handbook §16).
 *
 * @param act stable code {@code <capability>.<event>}; its sentence is {@code audit.<act>} in the
 *     words. An act that ends with {@code refused} is a refusal, with {@code signed} a signature
 * @param before fields as they were; empty for what did not exist
 * @param after fields as they are now
 */
public record AuditFact(
    Instant at,
    ActorId actor,
    String act,
    Subject subject,
    Reason reason,
    Map<String, String> before,
    Map<String, String> after) {

  public AuditFact {
    before = sorted(before);
    after = sorted(after);
  }

  /** A fact without fields. */
  public static AuditFact of(Instant at, ActorId actor, String act, Subject subject) {
    return new AuditFact(at, actor, act, subject, Reason.NONE, Map.of(), Map.of());
  }

  public AuditFact because(Reason why) {
    return new AuditFact(at, actor, act, subject, why, before, after);
  }

  /** As this fact, one more field that has a value now. */
  public AuditFact with(String field, Object value) {
    SortedMap<String, String> now = new TreeMap<>(after);
    now.put(field, value.toString());
    return new AuditFact(at, actor, act, subject, reason, before, now);
  }

  /** As this fact, one more field that changed. */
  public AuditFact changed(String field, Object from, Object to) {
    SortedMap<String, String> was = new TreeMap<>(before);
    was.put(field, from.toString());
    return new AuditFact(at, actor, act, subject, reason, was, after).with(field, to);
  }

  public Nature nature() {
    return Nature.of(this);
  }

  private static Map<String, String> sorted(Map<String, String> fields) {
    return java.util.Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }
}
