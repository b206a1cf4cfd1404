package org.givre.access;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;

/** What is asked besides a right password. */
@FunctionalInterface
interface SecondFactor {

  /** Nothing more is asked. */
  SecondFactor NONE = (account, person, who, at) -> Optional.empty();

  /** Why what was given does not do; empty when it does. */
  Optional<Refusal> refuses(Account account, Person person, Credentials who, Instant at);

  /**
   * The code of the account's generator, where it has one and the site asks for it.
   *
   * @param asked as the site has set it, at the instant of asking
   */
  static SecondFactor codes(Works works, CodeStore store, BooleanSupplier asked) {
    return (account, person, who, at) -> {
      if (!asked.getAsBoolean()) {
        return Optional.empty();
      }
      return works
          .read(work -> store.secret(work, account.id()))
          .flatMap(secret -> judge(works, store, account, person, secret, who.code(), at));
    };
  }

  /**
   * The badge of the account, where it has one and the site asks for it. One that was shown is
   * judged in any case: whoever shows another person's badge is told.
   *
   * @param asked as the site has set it, at the instant of asking
   */
  static SecondFactor badges(Works works, BadgeStore store, BooleanSupplier asked) {
    return (account, person, who, at) -> {
      Optional<BadgeDigest> badge = works.read(work -> store.badge(work, account.id()));
      if (badge.isEmpty()) {
        return Optional.empty();
      }
      if (who.badge().isEmpty()) {
        return asked.getAsBoolean()
            ? Optional.of(new BadgeMissing(person.displayName()))
            : Optional.empty();
      }
      return badge.get().matches(who.badge()) ? Optional.empty() : Optional.of(new BadgeWrong());
    };
  }

  private static Optional<Refusal> judge(
      Works works,
      CodeStore store,
      Account account,
      Person person,
      CodeSecret secret,
      String typed,
      Instant at) {
    if (typed.isEmpty()) {
      return Optional.of(new CodeMissing(person.displayName()));
    }
    OptionalLong step = OneTimeCode.stepOf(secret, typed, at);
    if (step.isEmpty()) {
      return Optional.of(new CodeWrong());
    }
    boolean first = works.inOne(work -> store.use(work, account.id(), step.getAsLong()));
    return first ? Optional.empty() : Optional.of(new CodeUsed());
  }
}
