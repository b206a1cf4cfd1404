package org.givre.pathway;

import java.util.List;
import org.givre.kernel.Refusal;

/** An RPPS number has eleven digits, the last of them a check digit. */
public record RppsWrong(String rpps) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(rpps);
  }
}
