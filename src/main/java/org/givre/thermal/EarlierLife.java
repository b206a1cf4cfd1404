package org.givre.thermal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.givre.kernel.Digest;

/**
 * What a unit went through before it was taken over from an inventory.
 *
 * @param received the day of its arrival as the inventory says it
 * @param judgement the last one, where it was given for these very records
 */
public record EarlierLife(
    Optional<LocalDate> received,
    Instant takenOver,
    List<EarlierRecord> records,
    Optional<EarlierJudgement> judgement) {

  public EarlierLife {
    records = List.copyOf(records);
    Digest seen = digest(records);
    judgement = judgement.filter(given -> given.records().equals(seen));
  }

  /** Of these records, whatever their order. */
  public static Digest digest(List<EarlierRecord> records) {
    return Digest.of(
        records.stream()
            .map(record -> record.kind() + " " + record.digest().hex())
            .sorted()
            .collect(Collectors.joining("|")));
  }

  /** Judged without effect: nothing of that time stands against release. */
  public boolean isCleared() {
    return judgement.filter(given -> given.effect() == Judgement.Effect.NO_EFFECT).isPresent();
  }

  public boolean isJudgedHarmful() {
    return judgement.isPresent() && !isCleared();
  }

  public boolean has(EarlierRecord.Kind kind) {
    return records.stream().anyMatch(record -> record.kind() == kind);
  }

  public Optional<EarlierRecord> last(EarlierRecord.Kind kind) {
    return records.stream().filter(record -> record.kind() == kind).reduce((a, b) -> b);
  }

  public boolean hasTemperature() {
    return records.stream().anyMatch(EarlierRecord::isOfTemperature);
  }

  /** The first instant that a log of it covers. */
  public Optional<Instant> from() {
    return records.stream()
        .flatMap(record -> record.log().stream())
        .map(EarlierLog::from)
        .min(Instant::compareTo);
  }
}
