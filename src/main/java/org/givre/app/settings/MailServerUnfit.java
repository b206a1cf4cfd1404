package org.givre.app.settings;

import java.util.List;
import org.givre.kernel.Refusal;

/** A mail server has a name, a port and an address that messages come from. */
public record MailServerUnfit(String host) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(host);
  }
}
