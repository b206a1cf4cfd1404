package org.givre.probe;

import java.util.List;
import org.givre.measure.Quantity;

/**
 * All that may be asked of a text instrument. Words that set something have no constant here, nor
 * has the one that ends in "?" and returns the password: what is not on this list cannot be sent.
 */
public sealed interface TextQuery {

  /** MVE/Chart TEC 3000 and its family: three digits of address, a blank, the word, CR LF. */
  enum Tec implements TextQuery {
    IDENTITY("*IDN?", "identity"),
    TEMP_A("TEMPA?", "temp_a"),
    TEMP_B("TEMPB?", "temp_b"),
    LEVEL("LEVEL?", "level"),
    AUDIBLE_ALARM("ALMS?", "audible_alarm"),
    LEVEL_OFFSET("CALVL?", "level_offset"),
    BYPASS("BPFIL?", "bypass"),
    FILL_ALARM("FILAS?", "fill_alarm"),
    FILLING("FILL?", "filling"),
    AUTOFILL("FILLM?", "autofill"),
    FILL_LIMIT("FILT?", "fill_minutes_limit"),
    FILL_SECONDS("FILTIM?", "fill_seconds");

    private final String word;
    private final String point;

    Tec(String word, String point) {
      this.word = word;
      this.point = point;
    }

    /** As sent. */
    public String word() {
      return word;
    }

    /** The name of what it gives. */
    public String point() {
      return point;
    }
  }

  /** Whether a DCON module adds the sum of the characters before the CR. */
  enum Sum {
    NONE,
    ADDED
  }

  /** DCON / ADAM-4000: one input, all inputs, configuration or status; never {@code %}. */
  sealed interface Dcon extends TextQuery {
    Sum sum();
  }

  /** {@code #AAN}: one input, 0 to 9. */
  record DconInput(int input, Sum sum) implements Dcon {
    public DconInput {
      checked(input, 0, 9);
    }
  }

  /** {@code #AA}: all the inputs of the module, as many as the profile says. */
  record DconInputs(int count, Sum sum) implements Dcon {
    public DconInputs {
      checked(count, 1, 10);
    }
  }

  /** {@code $AA2}: type, speed and format codes. */
  record DconConfiguration(Sum sum) implements Dcon {}

  /** {@code $AAB}: a bit an input that is over, under or open. */
  record DconStatus(Sum sum) implements Dcon {}

  /** Which Lake Shore monitor: their inputs have other names. */
  enum LakeShoreModel {
    M218(List.of("1", "2", "3", "4", "5", "6", "7", "8")),
    M224(List.of("A", "B", "C1", "C2", "C3", "C4", "C5", "D1", "D2", "D3", "D4", "D5"));

    private final List<String> inputs;

    LakeShoreModel(List<String> inputs) {
      this.inputs = inputs;
    }

    public List<String> inputs() {
      return inputs;
    }
  }

  sealed interface LakeShore extends TextQuery {
    LakeShoreModel model();
  }

  /** {@code *IDN?}. */
  record LakeShoreIdentity(LakeShoreModel model) implements LakeShore {}

  /** {@code CRDG? 0}: all inputs in °C. An open input returns a number: ask the status as well. */
  record LakeShoreAll(LakeShoreModel model) implements LakeShore {}

  /** {@code CRDG? n}: one input in °C. */
  record LakeShoreOne(LakeShoreModel model, String input) implements LakeShore {
    public LakeShoreOne {
      known(model, input);
    }
  }

  /** {@code RDGST? n}: 0, or a sum of bits that say why the number is none. */
  record LakeShoreStatus(LakeShoreModel model, String input) implements LakeShore {
    public LakeShoreStatus {
      known(model, input);
    }
  }

  /** American Magnetics 185 and 186; {@code UNIT} is asked each time, the front panel is apart. */
  enum Ami implements TextQuery {
    LEVEL,
    UNIT,
    LENGTH
  }

  /** The words of a Cryomagnetics LM-500; without "?" the same words act. */
  enum LmWord {
    MEAS,
    TYPE,
    FILL
  }

  /** Cryomagnetics LM-500 and 510: one word and a channel; the instrument echoes the line. */
  record Lm(LmWord word, int channel) implements TextQuery {
    public Lm {
      checked(channel, 1, 2);
    }
  }

  /** How a generic instrument's line ends. */
  enum Ending {
    CR,
    LF,
    CR_LF
  }

  /** One named group of a generic answer, and the limits of its number. */
  record Group(String name, Quantity quantity, double least, double most) {}

  /**
   * A generic query: the text is fixed, printable, on one line, reviewed and signed with the
   * profile; the whole answer must match the pattern, whose named groups are the points.
   */
  record Fixed(String text, Ending ending, String pattern, List<Group> groups)
      implements TextQuery {
    public Fixed {
      groups = List.copyOf(groups);
      if (text.isEmpty() || text.length() > 64 || !text.chars().allMatch(c -> c >= 32 && c < 127)) {
        throw new IllegalArgumentException("not one printable line of at most 64 characters");
      }
    }
  }

  private static void checked(int number, int least, int most) {
    if (number < least || number > most) {
      throw new IllegalArgumentException("not in " + least + ".." + most + ": " + number);
    }
  }

  private static void known(LakeShoreModel model, String input) {
    if (!model.inputs().contains(input)) {
      throw new IllegalArgumentException("no input " + input + " on a " + model);
    }
  }
}
