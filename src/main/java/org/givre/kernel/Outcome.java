package org.givre.kernel;

import java.util.List;
import java.util.function.Function;

/** What became of an act: done, or refused with every reason at once. */
public sealed interface Outcome<T> {

  /** The act was done and is on disk when the caller sees this. */
  record Done<T>(T value) implements Outcome<T> {}

  /** Nothing was done. The list is never empty. */
  record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
    public Refused {
      refusals = List.copyOf(refusals);
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("a refusal without a reason");
      }
    }
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Refusal first, Refusal... more) {
    var all = new java.util.ArrayList<Refusal>(List.of(first));
    all.addAll(List.of(more));
    return new Refused<>(all);
  }

  static <T> Outcome<T> refused(List<? extends Refusal> refusals) {
    return new Refused<>(List.copyOf(refusals));
  }

  default boolean isDone() {
    return this instanceof Done;
  }

  default List<Refusal> refusals() {
    return this instanceof Refused<T> refused ? refused.refusals() : List.of();
  }

  /** The value of a done act; a refused one is a mistake of the caller here. */
  default T orThrow() {
    return switch (this) {
      case Done<T> done -> done.value();
      case Refused<T> refused -> throw new IllegalStateException("refused: " + refused.refusals());
    };
  }

  default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Done<T> done -> new Done<>(change.apply(done.value()));
      case Refused<T> refused -> new Refused<>(refused.refusals());
    };
  }

  default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    return switch (this) {
      case Done<T> done -> next.apply(done.value());
      case Refused<T> refused -> new Refused<>(refused.refusals());
    };
  }
}
