package org.givre.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/**
 * Signatures with a password, each time. Two steps: {@link #pledge} checks the person outside any
 * transaction (a password takes a while to check), {@link #keep} writes the signature inside the
 * act's own.
 */
public final class Signing {

  private final Works works;
  private final Identification identification;
  private final AccessStore store;
  private final Journal journal;
  private final SecondFactor factor;
  private final ClockTrust clock = new ClockTrust();

  /** A site that asks for nothing but passwords. */
  public Signing(Works works, Identification identification, AccessStore store, Journal journal) {
    this(works, identification, store, journal, SecondFactor.NONE);
  }

  private Signing(
      Works works,
      Identification identification,
      AccessStore store,
      Journal journal,
      SecondFactor factor) {
    this.works = works;
    this.identification = identification;
    this.store = store;
    this.journal = journal;
    this.factor = factor;
  }

  /**
   * The same, asking for the code of a generator too.
   *
   * @param asked whether the site asks for codes, at the instant of asking
   */
  public Signing withCodes(CodeStore codes, BooleanSupplier asked) {
    return new Signing(
        works, identification, store, journal, SecondFactor.codes(works, codes, asked));
  }

  /** What is known of the clock; whoever asks a time server tells it. */
  public ClockTrust clock() {
    return clock;
  }

  /**
   * Checks the password and the right to sign. A wrong password is counted and journaled at once,
   * whatever becomes of the act.
   *
   * <p>Refused: {@link WrongPassword}, {@link AccountLocked}, {@link NotAllowed}, {@link ClockOff};
   * {@link CodeMissing}, {@link CodeWrong}, {@link CodeUsed} where codes are asked.
   */
  public Outcome<Pledge> pledge(Credentials who, ToSign what, Instant at) {
    List<Refusal> wrongTime = clock.refusals(what.permission());
    if (!wrongTime.isEmpty()) {
      return Outcome.refused(wrongTime);
    }
    return identification
        .identify(who, at, "access.signature.refused", factor)
        .then(signer -> maySign(signer, what) ? pledged(signer, what, at) : no(signer, what, at));
  }

  private static boolean maySign(Session signer, ToSign what) {
    return switch (what.part()) {
      case FIRST -> Rights.maySign(signer.roles(), what.permission());
      case SECOND -> Rights.maySecond(signer.roles(), what.permission());
    };
  }

  private static Outcome<Pledge> pledged(Session signer, ToSign what, Instant at) {
    return Outcome.done(new Pledge(signer, what, at));
  }

  private Outcome<Pledge> no(Session signer, ToSign what, Instant at) {
    NotAllowed why = new NotAllowed(signer.displayName(), what.permission());
    AuditFact refused =
        AuditFact.of(at, signer.person().actor(), "access.signature.refused", what.subject())
            .with("rule", why.code())
            .with("permission", what.permission().code());
    works.inOne(work -> journal.record(work, refused));
    return Outcome.refused(why);
  }

  /**
   * Two persons sign the same thing. A refusal for being one and the same person is journaled.
   *
   * <p>Refused: {@link SamePersonTwice}, {@link SignedDifferentThings}.
   */
  public Outcome<TwoPersons> together(Pledge first, Pledge second) {
    Outcome<TwoPersons> both =
        isOneHuman(first, second)
            ? Outcome.refused(new SamePersonTwice(second.displayName()))
            : TwoPersons.of(first, second);
    if (both instanceof Outcome.Refused<TwoPersons>(var refusals)) {
      String rules = refusals.stream().map(rule -> rule.code()).collect(Collectors.joining(" "));
      Subject about = second.what().subject();
      AuditFact refused =
          AuditFact.of(second.at(), second.person().actor(), "access.signature.refused", about)
              .with("rule", rules);
      works.inOne(work -> journal.record(work, refused));
    }
    return both;
  }

  /** Two entries for one national number are one human being entered twice. */
  private boolean isOneHuman(Pledge first, Pledge second) {
    Optional<String> one = rpps(first);
    return one.isPresent() && one.equals(rpps(second));
  }

  private Optional<String> rpps(Pledge pledge) {
    return works
        .read(work -> store.person(work, pledge.person()))
        .map(Person::rpps)
        .filter(number -> !number.isEmpty());
  }

  /** Keeps one signature with the act that it signs, and journals it. */
  public Signature keep(Work work, Pledge pledge) {
    Signature signature =
        new Signature(
            new SignatureId(UUID.randomUUID()),
            pledge.person(),
            pledge.account(),
            pledge.displayName(),
            pledge.roles(),
            pledge.what(),
            pledge.at());
    store.keep(work, signature);
    ToSign what = pledge.what();
    AuditFact signed =
        AuditFact.of(pledge.at(), pledge.person().actor(), "access.signed", what.subject())
            .with("meaning", what.meaning())
            .with("part", what.part().code())
            .with("signed", what.signed().hex());
    journal.record(work, clock.remark().map(off -> signed.with("clock", off)).orElse(signed));
    return signature;
  }

  /** Keeps two signatures with the act that they sign. */
  public TwoSignatures keep(Work work, TwoPersons both) {
    return new TwoSignatures(keep(work, both.first()), keep(work, both.second()));
  }

  public Optional<Signature> signature(Work work, SignatureId id) {
    return store.signature(work, id);
  }

  /** Who may sign as what, to show before anybody tries. */
  public static boolean may(Set<Role> roles, Permission permission, Part part) {
    return part == Part.FIRST
        ? Rights.maySign(roles, permission)
        : Rights.maySecond(roles, permission);
  }
}
