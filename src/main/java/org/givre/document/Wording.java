package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.givre.access.Role;
import org.givre.access.Signature;
import org.givre.access.TwoSignatures;
import org.givre.dispensing.Proof;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;
import org.givre.words.Formats;
import org.givre.words.Words;

/** Puts the facts of the acts into the words that a sheet keeps. */
record Wording(Words words, Formats formats) {

  static Wording of(Words words, ZoneId zone) {
    return new Wording(words, new Formats(words.locale(), zone));
  }

  ZoneId zone() {
    return formats.zone();
  }

  String text(String key, Object... facts) {
    return words.of("document." + key, shown(List.of(facts)));
  }

  String any(String key, List<Object> facts) {
    return words.of(key, shown(facts));
  }

  String proof(Proof proof) {
    return any("dispensing.proof." + proof.key(), proof.facts());
  }

  String refusals(List<Refusal> refusals) {
    return String.join(" ", refusals.stream().map(words::of).toList());
  }

  private Object[] shown(List<Object> facts) {
    return facts.stream().map(this::shown).toArray();
  }

  private Object shown(Object fact) {
    return switch (fact) {
      case Term term -> words.of(term.key());
      case Instant at -> formats.dayHour(at);
      case LocalDate day -> formats.day(day);
      case Duration length -> formats.duration(length);
      case Double number -> formats.number(number, number == Math.rint(number) ? 0 : 1);
      case Integer number -> number;
      case Long number -> number;
      default -> fact.toString();
    };
  }

  List<SignatureBlock> signatures(TwoSignatures two) {
    return List.of(signature(two.first()), signature(two.second()));
  }

  SignatureBlock signature(Signature signature) {
    return new SignatureBlock(
        meaning(signature),
        signature.displayName(),
        role(signature.roles()),
        signature.at(),
        signature.signed());
  }

  private String meaning(Signature signature) {
    String meaning = signature.what().meaning();
    String said =
        words.has("access.meaning." + meaning) ? words.of("access.meaning." + meaning) : meaning;
    String capital = said.isEmpty() ? said : said.substring(0, 1).toUpperCase(words.locale());
    String whole = capital + said.substring(Math.min(1, said.length()));
    return switch (signature.what().part()) {
      case FIRST -> whole;
      case SECOND -> text("signature.second", whole);
    };
  }

  private String role(Set<Role> roles) {
    return String.join(
        ", ", roles.stream().sorted().map(role -> words.of("access.role." + role.code())).toList());
  }

  /** A fault kind of the monitoring handbook as people say it. */
  String cause(String kind) {
    return firstOf(List.of("document.cause." + kind, "acquisition.fault." + kind), kind);
  }

  /** The text of the first key that has one. */
  String firstOf(List<String> keys, String otherwise) {
    return keys.stream().filter(words::has).findFirst().map(key -> words.of(key)).orElse(otherwise);
  }
}
