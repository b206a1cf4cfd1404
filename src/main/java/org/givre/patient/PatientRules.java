package org.givre.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.givre.kernel.Refusal;

/** What an identity must satisfy by itself (domain handbook §13); every broken rule at once. */
final class PatientRules {

  private final InsNumbers numbers;

  PatientRules(InsNumbers numbers) {
    this.numbers = numbers;
  }

  List<Refusal> broken(PatientFile file, Instant at) {
    List<Refusal> broken = new ArrayList<>();
    traits(file, at, broken);
    marks(file.identity(), broken);
    status(file, broken);
    file.identity().ins().ifPresent(ins -> number(ins, broken));
    return broken;
  }

  private static void traits(PatientFile file, Instant at, List<Refusal> broken) {
    Traits traits = file.traits();
    if (traits.birthName().isEmpty()) {
      broken.add(new BirthNameMissing());
    }
    if (traits.givenNames().isEmpty()) {
      broken.add(new GivenNameMissing());
    }
    Stream.concat(Stream.of(traits.birthName(), file.usedName()), traits.givenNames().stream())
        .filter(name -> !name.matches("[\\p{L}\\p{M}'’ -]*"))
        .forEach(name -> broken.add(new NameNotInLetters(name)));
    // A day of grace: today is already tomorrow somewhere on the national territory.
    if (traits.birthDate().isAfter(LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(1))) {
      broken.add(new BornInFuture());
    }
  }

  private static void marks(Identity identity, List<Refusal> broken) {
    if (identity.marks().contains(IdentityMark.FICTITIOUS) && identity.marks().size() > 1) {
      broken.add(new MarksExcludeEachOther());
    }
    for (IdentityMark mark : List.of(IdentityMark.DOUBTFUL, IdentityMark.FICTITIOUS)) {
      boolean provisional = identity.status() == InsStatus.PROVISIONAL && identity.ins().isEmpty();
      if (identity.marks().contains(mark) && !provisional) {
        broken.add(new MarkForcesProvisional(mark));
      }
    }
  }

  private static void status(PatientFile file, List<Refusal> broken) {
    InsStatus status = file.identity().status();
    boolean held = file.identity().ins().isPresent();
    if (status.holdsIns() && !held) {
      broken.add(new InsMissing(status));
    }
    if (!status.holdsIns() && held) {
      broken.add(new InsNotHeld(status));
    }
    if (status != InsStatus.PROVISIONAL && !file.traits().isComplete()) {
      broken.add(new TraitsIncomplete(status));
    }
  }

  private void number(Ins ins, List<Refusal> broken) {
    if (!ins.hasRightKey()) {
      broken.add(new MatriculeWrong());
    }
    if (ins.oid().isForTrainingOnly() && numbers == InsNumbers.REAL) {
      broken.add(new TestInsOutsideTraining());
    }
  }
}
