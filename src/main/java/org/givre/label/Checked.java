package org.givre.label;

/** A typed or computed code: right, in its canonical writing, or wrong and where. */
public sealed interface Checked {

  record Right(String code) implements Checked {
    @Override
    public String toString() {
      return "Right[…]";
    }
  }

  record Wrong(Fault fault) implements Checked {}

  static Checked wrong(int at, Fault.Why why) {
    return new Wrong(new Fault(at, why));
  }

  default boolean isRight() {
    return this instanceof Right;
  }
}
