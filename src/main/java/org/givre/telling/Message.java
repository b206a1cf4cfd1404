package org.givre.telling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.givre.duty.Contact;

/**
 * One message to one person, as it was decided; sent or not.
 *
 * @param subject short enough for an SMS
 */
public record Message(
    UUID id,
    MessageKind kind,
    Contact to,
    List<About> about,
    Instant at,
    String subject,
    String text) {

  public Message {
    about = List.copyOf(about);
  }

  boolean isAbout(UUID topic) {
    return about.stream().anyMatch(one -> one.topic().equals(topic));
  }
}
