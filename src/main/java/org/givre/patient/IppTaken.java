package org.givre.patient;

import java.util.List;
import org.givre.kernel.Refusal;

/** Another patient has this IPP. */
public record IppTaken(String ipp) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(ipp);
  }
}
