package org.givre.acquisition.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.givre.measure.Value;
import org.givre.probe.FaultKind;

/** What a reply says. A damaged reply says nothing: there is no number in a {@link Fault}. */
public sealed interface Decoded {

  /**
   * The whole exchange failed.
   *
   * @param detail the code of a Modbus exception in two hexadecimal digits, else empty
   */
  record Fault(FaultKind kind, String detail) implements Decoded {
    public Fault(FaultKind kind) {
      this(kind, "");
    }

    /** The handbook's word: {@code CRC}, {@code EXCEPTION:02}. */
    public String word() {
      return detail.isEmpty() ? kind.name() : kind.name() + ":" + detail;
    }
  }

  /**
   * A whole, right reply.
   *
   * @param values each point by its name, good or missing, in the order of the profile
   * @param notes what is said in words: a unit, {@code sensor=OK}, an event and its time
   */
  record Points(Map<String, Value> values, Map<String, String> notes) implements Decoded {
    public Points {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }
  }
}
