package org.givre.deviation.ui;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Choices of a list in the words of the language on screen. */
final class Named<T> extends StringConverter<T> {

  private final Function<T, String> name;

  Named(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(T one) {
    return one == null ? "" : name.apply(one);
  }

  @Override
  public T fromString(String text) {
    return null;
  }
}
