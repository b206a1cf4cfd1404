package org.givre.fx;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.givre.kernel.Refusal;
import org.givre.words.Formats;
import org.givre.words.Words;

/**
 * The language on screen, observable: what is bound to a key changes its language at once, without
 * a restart. Only for the window's thread.
 */
public final class Texts {

  private final ReadOnlyObjectWrapper<Words> words;

  public Texts(Words words) {
    this.words = new ReadOnlyObjectWrapper<>(words);
  }

  /** The words of the moment; listen to it where a whole view is rebuilt with the language. */
  public ReadOnlyObjectProperty<Words> words() {
    return words.getReadOnlyProperty();
  }

  public Words now() {
    return words.get();
  }

  public void use(Words other) {
    words.set(other);
  }

  public Formats formats() {
    return new Formats(now().locale(), Formats.PARIS);
  }

  /** The text as it is now; for what is rebuilt anyway. */
  public String say(String key, Object... places) {
    return now().of(key, places);
  }

  public String say(Refusal refusal) {
    return now().of(refusal);
  }

  public String todo(Refusal refusal) {
    return now().todo(refusal);
  }

  /** The text of a key in whichever language is shown. */
  public StringBinding of(String key, Object... places) {
    return Bindings.createStringBinding(() -> say(key, places), words);
  }

  /** A text made by the caller, made again when the language changes. */
  public StringBinding made(Supplier<String> text) {
    return Bindings.createStringBinding(text::get, words);
  }

  /** A text of numbers and dates, made again when the language changes. */
  public StringBinding formatted(Function<Formats, String> text) {
    return Bindings.createStringBinding(() -> text.apply(formats()), words);
  }

  /** Ties a label or button to a key and gives it back. */
  public <T extends Labeled> T on(T labeled, String key, Object... places) {
    labeled.textProperty().bind(of(key, places));
    return labeled;
  }

  /** The grey text of an empty field. */
  public <T extends TextInputControl> T prompt(T field, String key, Object... places) {
    field.promptTextProperty().bind(of(key, places));
    return field;
  }

  /** Rebuilds what a listener shows, now and at each change of language. */
  public void live(Runnable rebuild) {
    rebuild.run();
    words.addListener((at, before, after) -> rebuild.run());
  }
}
